// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/plate_forms.h"
#include "kiosk/documents/text.h"

#include <algorithm>
#include <array>

namespace tongguan::documents {

namespace {

// Circular 79/2024/TT-BCA, annex: series of one or two letters; I, J, O, Q and W are not used.
constexpr std::u32string_view kLetters = U"ABCDĐEFGHKLMNPSTUVXYZ";
constexpr std::array<std::u32string_view, 5> kSpecials{U"LD", U"NG", U"QT", U"NN", U"KT"};
constexpr std::array<std::u32string_view, 3> kForeign{U"NG", U"NN", U"QT"};

bool areLetters(std::u32string_view text)
{
    return std::ranges::all_of(text, [](char32_t c) { return kLetters.contains(c); });
}

PlateParts partsOf(std::u32string_view plate, std::u32string_view series, std::u32string_view serial)
{
    PlateParts parts;
    parts.canonical = toUtf8(plate);
    parts.province = toUtf8(plate.substr(0, 2));
    parts.series = toUtf8(series);
    parts.serial = toUtf8(serial);
    return parts;
}

/// 80-000-NG-01: two digits, country, letters, number.
std::optional<PlateParts> diplomatic(std::u32string_view plate)
{
    if (plate.size() < 8 || plate.size() > 9 || !areDigits(plate.substr(0, 5)) || !areDigits(plate.substr(7)) ||
        !std::ranges::contains(kForeign, plate.substr(5, 2)))
        return std::nullopt;
    PlateParts parts = partsOf(plate, plate.substr(5, 2), plate.substr(7));
    parts.review = "a plate of a foreign mission: its form is not confirmed";
    return parts;
}

/// 29B1-000.12: a letter and a digit before the separator.
std::optional<PlateParts> motorcycle(const PlateText& text)
{
    const std::u32string_view plate = text.joined;
    const std::u32string& head = text.words[0];
    const bool apart = text.words.size() == 1 || head.size() == 4;
    if (plate.size() < 8 || plate.size() > 9 || !apart || !areLetters(plate.substr(2, 1)) || plate[3] == U'0' ||
        !areDigits(plate.substr(3)) || (text.words.size() == 1 && plate.size() != 9))
        return std::nullopt;
    PlateParts parts = partsOf(plate, plate.substr(2, 2), plate.substr(4));
    parts.review = "looks like a motorcycle's plate: its form is not confirmed";
    return parts;
}

} // namespace

std::optional<PlateParts> readVietnamesePlate(const PlateText& text)
{
    const std::u32string_view plate = text.joined;
    if (plate.size() < 7 || plate.size() > 9 || !areDigits(plate.substr(0, 2)))
        return std::nullopt;
    if (auto mission = diplomatic(plate))
        return mission;
    if (auto bike = motorcycle(text))
        return bike;
    const std::size_t letters = isDigit(plate[3]) ? 1 : 2;
    const auto series = plate.substr(2, letters);
    const auto serial = plate.substr(2 + letters);
    const bool trailer = series == U"R" || series == U"RM";
    if (!areDigits(serial) || serial.size() < 4 || serial.size() > 5 || (!areLetters(series) && !trailer))
        return std::nullopt;
    PlateParts parts = partsOf(plate, series, serial);
    parts.kind = std::ranges::contains(kSpecials, series) ? "special" : "ordinary";
    if (trailer) {
        parts.kind = "trailer";
        parts.review = "R is seen on trailers: its form is not confirmed";
    }
    return parts;
}

} // namespace tongguan::documents
