// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/plate_forms.h"
#include "kiosk/documents/text.h"

#include <algorithm>
#include <array>

namespace tongguan::documents {

namespace {

// The states, regions and the union territory as plates have shown them since 2013.
constexpr std::array<std::u32string_view, 15> kRegions{U"AYY", U"BGO", U"CHN", U"KCN", U"KYH", U"KYN", U"MDY", U"MGY",
                                                       U"MON", U"NPW", U"RKE", U"SGG", U"SHN", U"TNI", U"YGN"};

/// 1A or AA.
bool isSeries(std::u32string_view text)
{
    return text.size() == 2 && (isDigit(text[0]) || isUpper(text[0])) && isUpper(text[1]);
}

} // namespace

/// A region of three letters over 1A-1234 or AA-1234.
std::optional<PlateParts> readMyanmarPlate(const PlateText& text)
{
    const std::u32string_view plate = text.joined;
    PlateParts parts;
    parts.canonical = toUtf8(plate);
    const bool burmese = std::ranges::any_of(plate, isBurmese) &&
                         std::ranges::all_of(plate, [](char32_t c) { return isBurmese(c) || isDigit(c); });
    if (burmese && plate.size() <= 12) {
        parts.review = "Burmese signs (before 2013, motorcycles, army): a person decides";
        return parts;
    }
    const std::size_t region = plate.size() == 9 ? 3 : 0;
    if (plate.size() != region + 6 || !std::ranges::all_of(plate.substr(0, region), isUpper) ||
        !isSeries(plate.substr(region, 2)) || !areDigits(plate.substr(region + 2)))
        return std::nullopt;
    parts.kind = "ordinary";
    parts.province = toUtf8(plate.substr(0, region));
    parts.series = toUtf8(plate.substr(region, 2));
    parts.serial = parts.series + "-" + toUtf8(plate.substr(region + 2));
    if (region == 0)
        parts.review = "the region is missing";
    else if (!std::ranges::contains(kRegions, plate.substr(0, region)))
        parts.review = "the region is not known";
    return parts;
}

} // namespace tongguan::documents
