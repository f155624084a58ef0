// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/xml/value_format.h"

#include "base/time.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <format>
#include <ranges>

namespace tongguan::xml {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool allDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

std::size_t characters(std::string_view utf8)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

std::size_t takeNumber(std::string_view& text)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc())
        std::abort();
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

/// CCYYMMDDHHMMSS.
bool isMoment(std::string_view digits)
{
    return fromIso(std::format("{}-{}-{}T{}:{}:{}Z", digits.substr(0, 4), digits.substr(4, 2), digits.substr(6, 2),
                               digits.substr(8, 2), digits.substr(10, 2), digits.substr(12, 2)))
        .has_value();
}

bool isIso(std::string_view text)
{
    constexpr std::size_t kDate = 10;
    if (!dateFromIso(text.substr(0, kDate)))
        return false;
    if (text.size() == kDate)
        return true;
    std::string moment(text);
    constexpr std::size_t kZone = 6; // "+08:00"
    if (!moment.ends_with('Z') && moment.size() > kDate + kZone) {
        const std::string_view zone = std::string_view(moment).substr(moment.size() - kZone);
        const bool good = (zone[0] == '+' || zone[0] == '-') && allDigits(zone.substr(1, 2)) && zone[3] == ':' &&
                          allDigits(zone.substr(4, 2)) && zone.substr(1, 2) <= "14" && zone.substr(4, 2) <= "59";
        if (!good)
            return false;
        moment.replace(moment.size() - kZone, kZone, "Z");
    }
    return fromIso(moment).has_value();
}

} // namespace

ValueFormat::ValueFormat(std::string_view text) : text_(text)
{
    if (text == "when") {
        kind_ = Kind::When;
    } else if (text == "iso") {
        kind_ = Kind::Iso;
    } else if (text.contains('|') || allDigits(text)) {
        kind_ = Kind::Codes;
        for (const auto code : std::views::split(text, '|'))
            codes_.emplace_back(std::string_view(code));
    } else {
        kind_ = text.starts_with("an") ? Kind::Text : text.starts_with('a') ? Kind::Letters : Kind::Number;
        text.remove_prefix(kind_ == Kind::Text ? 2 : 1);
        fixed_ = !text.starts_with("..");
        text.remove_prefix(fixed_ ? 0 : 2);
        length_ = takeNumber(text);
        if (text.starts_with('.')) {
            text.remove_prefix(1);
            decimals_ = takeNumber(text);
        }
        if (!text.empty())
            std::abort();
    }
}

bool ValueFormat::fits(std::string_view utf8) const
{
    switch (kind_) {
    case Kind::When:
        return allDigits(utf8) && (utf8.size() == 14 || utf8.size() == 17) && isMoment(utf8);
    case Kind::Iso:
        return isIso(utf8);
    case Kind::Codes:
        return std::ranges::contains(codes_, utf8);
    case Kind::Number: {
        const auto point = utf8.find('.');
        const std::string_view whole = utf8.substr(0, point);
        const std::string_view part = point == std::string_view::npos ? std::string_view{} : utf8.substr(point + 1);
        const bool digits = allDigits(whole) && (point == std::string_view::npos || allDigits(part));
        const std::size_t count = whole.size() + part.size();
        return digits && part.size() <= decimals_ && (fixed_ ? count == length_ : count <= length_);
    }
    case Kind::Letters:
        if (std::ranges::any_of(utf8, isDigit))
            return false;
        break;
    case Kind::Text:
        break;
    }
    const std::size_t count = characters(utf8);
    return fixed_ ? count == length_ : count <= length_;
}

} // namespace tongguan::xml
