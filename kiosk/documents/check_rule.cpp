// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/check_rule.h"

#include "kiosk/documents/container_number.h"
#include "kiosk/documents/text.h"

#include <algorithm>

namespace tongguan::documents {

namespace {

int valueOf(char c)
{
    return c <= '9' ? c - '0' : c - 'A' + 10;
}

bool iataHolds(std::string_view digits)
{
    constexpr std::size_t kSize = 11; // the airline's prefix 3, serial 7, check 1
    if (digits.size() != kSize || !allDigits(digits))
        return false;
    int serial = 0;
    for (const char c : digits.substr(3, 7))
        serial = serial * 10 + (c - '0');
    return serial % 7 == digits.back() - '0';
}

bool luhnHolds(std::string_view digits)
{
    if (digits.size() < 2 || !allDigits(digits))
        return false;
    int sum = 0;
    bool twice = false;
    for (std::size_t i = digits.size(); i-- > 0; twice = !twice) {
        const int value = (digits[i] - '0') * (twice ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

bool mod97Holds(std::string_view text)
{
    const auto isKnown = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); };
    if (text.size() < 3 || !std::ranges::all_of(text, isKnown) || !allDigits(text.substr(text.size() - 2)))
        return false;
    int rest = 0;
    for (const char c : text)
        rest = (rest * (valueOf(c) > 9 ? 100 : 10) + valueOf(c)) % 97;
    return rest == 1;
}

} // namespace

bool holds(CheckRule rule, std::string_view number)
{
    if (rule == CheckRule::None)
        return true;
    if (rule == CheckRule::Iso6346) {
        const auto container = ContainerNumber::parse(number);
        return container && container->valid();
    }
    std::string plain(number);
    std::erase_if(plain, [](char c) { return c == ' ' || c == '-'; });
    if (rule == CheckRule::IataMod7)
        return iataHolds(plain);
    return rule == CheckRule::Luhn ? luhnHolds(plain) : mod97Holds(plain);
}

} // namespace tongguan::documents
