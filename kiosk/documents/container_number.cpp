// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/container_number.h"

#include "kiosk/documents/refusal.h"
#include "kiosk/documents/text.h"

#include <algorithm>

namespace tongguan::documents {

namespace {

constexpr std::size_t kSize = 11;

/// ISO 6346, annex A: A = 10 … Z = 38, leaving out the multiples of 11.
int valueOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const int plain = c - 'A' + 10;
    return plain + (plain > 10 ? 1 : 0) + (plain > 20 ? 1 : 0) + (plain > 30 ? 1 : 0);
}

int remainderOf(std::string_view text)
{
    int sum = 0;
    for (std::size_t i = 0; i < 10; ++i)
        sum += valueOf(text[i]) << i;
    return sum % 11;
}

} // namespace

ContainerNumber::ContainerNumber(std::string text) : text_(std::move(text)), remainder_(remainderOf(text_)) {}

Result<ContainerNumber> ContainerNumber::parse(std::string_view text)
{
    std::string number = compact(text);
    if (number.empty())
        return refuse("empty", "no container number");
    if (number.size() != kSize)
        return refuse("length", std::format("a container number has 11 characters, got {}", number.size()));
    const auto letters = std::string_view(number).substr(0, 4);
    if (!std::ranges::all_of(letters, [](char c) { return c >= 'A' && c <= 'Z'; }))
        return refuse("character", "a container number begins with four letters");
    if (!allDigits(std::string_view(number).substr(4)))
        return refuse("character", "a container number ends with seven digits");
    if (!std::string_view("UJZ").contains(number[3]))
        return refuse("category", "the fourth letter of a container number is U, J or Z");
    return ContainerNumber(std::move(number));
}

} // namespace tongguan::documents
