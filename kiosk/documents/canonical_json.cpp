// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/canonical_json.h"

#include "base/json.h"
#include "kiosk/documents/refusal.h"
#include "kiosk/documents/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <format>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

namespace tongguan::documents {

namespace {

/// RFC 8785, 3.2.3: beyond U+FFFF a name begins with a surrogate, which sorts before U+E000.
std::u16string utf16Of(std::string_view utf8)
{
    std::u16string units;
    for (const char32_t c : codePoints(utf8)) {
        if (c < 0x10000) {
            units += static_cast<char16_t>(c);
            continue;
        }
        units += static_cast<char16_t>(0xD800 + ((c - 0x10000) >> 10U));
        units += static_cast<char16_t>(0xDC00 + ((c - 0x10000) & 0x3FFU));
    }
    return units;
}

/// ECMA-262, Number::toString: the shortest digits that read back, with an exponent from 10^21 on and below 10^-6.
std::string ecmaNumber(double value)
{
    if (value == 0)
        return "0";
    std::array<char, 32> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), std::abs(value), std::chars_format::scientific);
    const std::string_view shortest(text.data(), end.ptr);
    const auto e = shortest.find('e');
    std::string digits(shortest.substr(0, e));
    std::erase(digits, '.');
    std::string_view power = shortest.substr(e + 1);
    if (power.starts_with('+')) // from_chars takes none
        power.remove_prefix(1);
    int exponent = 0;
    std::from_chars(power.data(), power.data() + power.size(), exponent);
    const int count = static_cast<int>(digits.size());
    const int point = exponent + 1;
    if (point > 21 || point <= -6) {
        if (count > 1)
            digits.insert(1, ".");
        digits += std::format("e{}{}", exponent < 0 ? '-' : '+', std::abs(exponent));
    } else if (point <= 0) {
        digits = "0." + std::string(static_cast<std::size_t>(-point), '0') + digits;
    } else if (point >= count) {
        digits += std::string(static_cast<std::size_t>(point - count), '0');
    } else {
        digits.insert(static_cast<std::size_t>(point), ".");
    }
    return value < 0 ? "-" + digits : digits;
}

class Writer {
  public:
    /// False for a number that cannot be told.
    bool add(const Json& json)
    {
        if (json.is_object())
            return addObject(json);
        if (json.is_array())
            return addArray(json);
        if (json.is_number_float()) {
            text_ += ecmaNumber(json.get<double>());
            return true;
        }
        if (json.is_number())
            return addWhole(json);
        text_ += dump(json); // texts as RFC 8785, 3.2.2.2 has them, true, false, null
        return true;
    }
    std::string take() { return std::move(text_); }

  private:
    /// As a double, as every reader of RFC 8785 has it. One that a double cannot hold would be read as another number.
    bool addWhole(const Json& json)
    {
        const std::string exact = json.dump();
        const std::string written = ecmaNumber(json.get<double>());
        text_ += written;
        return written == exact;
    }
    bool addArray(const Json& json)
    {
        text_ += '[';
        for (std::size_t i = 0; i < json.size(); ++i) {
            if (i > 0)
                text_ += ',';
            if (!add(json[i]))
                return false;
        }
        text_ += ']';
        return true;
    }
    bool addObject(const Json& json)
    {
        std::vector<std::pair<std::u16string, const std::string*>> names;
        for (const auto& [name, value] : json.get_ref<const Json::object_t&>())
            names.emplace_back(utf16Of(name), &name);
        std::ranges::sort(names);
        text_ += '{';
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (i > 0)
                text_ += ',';
            text_ += dump(Json(*names[i].second)) + ':';
            if (!add(json[*names[i].second]))
                return false;
        }
        text_ += '}';
        return true;
    }

    std::string text_;
};

} // namespace

Result<std::string> canonical(const Json& json)
{
    Writer writer;
    if (!writer.add(json))
        return refuse("number", "a whole number that is too large to be read alike everywhere");
    return writer.take();
}

bool hasDoubleMember(std::string_view text)
{
    std::vector<std::set<std::string>> open;
    bool twice = false;
    const auto watch = [&open, &twice](int /*depth*/, Json::parse_event_t event, Json& parsed) {
        if (event == Json::parse_event_t::object_start)
            open.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            open.pop_back();
        else if (event == Json::parse_event_t::key)
            twice = !open.back().insert(parsed.get<std::string>()).second || twice;
        return true;
    };
    std::ignore = Json::parse(text, watch, false);
    return twice;
}

} // namespace tongguan::documents
