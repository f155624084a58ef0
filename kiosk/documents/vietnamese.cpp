// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/vietnamese.h"

#include "kiosk/documents/text.h"

#include <array>
#include <cstddef>

namespace tongguan::documents {

namespace {

// Unicode 15.1, chapter 7.1: the twelve vowels, each plain and with grave, acute, tilde, hook above, dot below.
constexpr std::array<std::u32string_view, 24> kVowels{
    U"AÀÁÃẢẠ", U"ĂẰẮẴẲẶ", U"ÂẦẤẪẨẬ", U"EÈÉẼẺẸ", U"ÊỀẾỄỂỆ", U"IÌÍĨỈỊ", U"OÒÓÕỎỌ", U"ÔỒỐỖỔỘ",
    U"ƠỜỚỠỞỢ", U"UÙÚŨỦỤ", U"ƯỪỨỮỬỰ", U"YỲÝỸỶỴ", U"aàáãảạ", U"ăằắẵẳặ", U"âầấẫẩậ", U"eèéẽẻẹ",
    U"êềếễểệ", U"iìíĩỉị", U"oòóõỏọ", U"ôồốỗổộ", U"ơờớỡởợ", U"uùúũủụ", U"ưừứữửự", U"yỳýỹỷỵ",
};
constexpr std::u32string_view kTones = U"\u0300\u0301\u0303\u0309\u0323"; // in the order of kVowels

struct Shape {
    char32_t mark;
    std::u32string_view plain;
    std::u32string_view shaped;
};
constexpr std::array<Shape, 3> kShapes{{
    {0x302, U"AEOaeo", U"ÂÊÔâêô"}, // circumflex
    {0x306, U"Aa", U"Ăă"},         // breve
    {0x31B, U"OUou", U"ƠƯơư"},     // horn
}};

struct Place {
    std::size_t row;
    std::size_t column;
};

bool find(char32_t letter, Place& place)
{
    for (std::size_t row = 0; row < kVowels.size(); ++row) {
        const auto column = kVowels[row].find(letter);
        if (column != std::u32string_view::npos) {
            place = {row, column};
            return true;
        }
    }
    return false;
}

/// The letter that `letter` and `mark` make together, 0 where they make none.
char32_t together(char32_t letter, char32_t mark)
{
    Place place{};
    if (!find(letter, place))
        return 0;
    const auto tone = kTones.find(mark);
    if (tone != std::u32string_view::npos)
        return place.column == 0 ? kVowels[place.row][tone + 1] : 0;
    for (const Shape& shape : kShapes) {
        const auto plain = shape.plain.find(kVowels[place.row][0]);
        if (mark != shape.mark || plain == std::u32string_view::npos)
            continue;
        Place shaped{};
        return find(shape.shaped[plain], shaped) ? kVowels[shaped.row][place.column] : 0;
    }
    return 0;
}

} // namespace

std::string composedVietnamese(std::string_view utf8)
{
    std::u32string composed;
    for (const char32_t c : codePoints(utf8)) {
        const char32_t letter = composed.empty() ? 0 : together(composed.back(), c);
        if (letter != 0)
            composed.back() = letter;
        else
            composed += c;
    }
    return toUtf8(composed);
}

} // namespace tongguan::documents
