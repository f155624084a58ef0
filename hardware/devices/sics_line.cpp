// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/sics_line.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace tongguan::devices::sics {

namespace {

using Kind = Reply::Kind;

constexpr std::size_t kMostDigits = 12;

std::vector<std::string_view> wordsOf(std::string_view line)
{
    std::vector<std::string_view> words;
    for (std::size_t at = 0; (at = line.find_first_not_of(' ', at)) != std::string_view::npos;) {
        const auto end = std::min(line.find(' ', at), line.size());
        words.push_back(line.substr(at, end - at));
        at = end;
    }
    return words;
}

/// Grams of one unit; 0 for another one.
std::int64_t gramsOf(std::string_view unit)
{
    constexpr std::array<std::pair<std::string_view, std::int64_t>, 3> kUnits{
        {{"g", 1}, {"kg", 1000}, {"t", 1'000'000}}};
    const auto found = std::ranges::find(kUnits, unit, &std::pair<std::string_view, std::int64_t>::first);
    return found == kUnits.end() ? 0 : found->second;
}

/// Whole kilograms of "-12.340" in that unit.
std::optional<std::int64_t> kilograms(std::string_view number, std::int64_t grams)
{
    const bool negative = number.starts_with('-');
    if (negative || number.starts_with('+'))
        number.remove_prefix(1);
    std::int64_t value = 0;
    std::int64_t parts = 1;
    bool point = false;
    std::size_t digits = 0;
    for (const char c : number) {
        if (c == '.' && !std::exchange(point, true))
            continue;
        if (c < '0' || c > '9' || ++digits > kMostDigits)
            return std::nullopt;
        value = value * 10 + (c - '0');
        parts *= point ? 10 : 1;
    }
    if (digits == 0 || grams == 0)
        return std::nullopt;
    return (negative ? -value : value) * grams / (parts * 1000);
}

} // namespace

std::optional<Reply> parseReply(std::string_view line)
{
    const auto words = wordsOf(line);
    if (words.size() == 1 && (words[0] == "ES" || words[0] == "ET" || words[0] == "EL"))
        return Reply{.kind = Kind::Refused, .shown = {}};
    if (words.size() < 2 || words[0] != "S")
        return std::nullopt;
    if (words.size() == 2 && words[1] == "I")
        return Reply{.kind = Kind::NotNow, .shown = {}};
    if (words.size() == 2 && (words[1] == "+" || words[1] == "-"))
        return Reply{.kind = Kind::OutOfRange, .shown = {}};
    if (words.size() != 4 || (words[1] != "S" && words[1] != "D"))
        return std::nullopt;
    const auto kg = kilograms(words[2], gramsOf(words[3]));
    if (!kg)
        return std::nullopt;
    return Reply{.kind = Kind::Weight, .shown = {.kg = *kg, .still = words[1] == "S"}};
}

} // namespace tongguan::devices::sics
