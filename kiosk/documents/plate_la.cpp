// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/plate_forms.h"
#include "kiosk/documents/text.h"

#include <algorithm>

namespace tongguan::documents {

namespace {

bool areConsonants(std::u32string_view text)
{
    return std::ranges::all_of(text, [](char32_t c) { return c >= 0x0E81 && c <= 0x0EAE; });
}

} // namespace

/// A province's name, two Lao consonants, four digits.
std::optional<PlateParts> readLaoPlate(const PlateText& text)
{
    const auto& runs = text.runs;
    if (runs.size() < 2 || !areDigits(runs.back()) || runs.back().size() != 4)
        return std::nullopt;
    const std::u32string& letters = runs[runs.size() - 2];
    if (letters.size() != 2)
        return std::nullopt;
    PlateParts parts;
    parts.canonical = toUtf8(letters + runs.back());
    parts.series = toUtf8(letters);
    parts.serial = toUtf8(runs.back());
    if (runs.size() == 2 && std::ranges::all_of(letters, isUpper)) {
        parts.review = "Latin letters of a Lao plate: compare with the vehicle";
        return parts;
    }
    std::u32string province;
    for (std::size_t i = 0; i + 2 < runs.size(); ++i)
        province += (province.empty() ? U"" : U" ") + runs[i];
    if (!areConsonants(letters) || !std::ranges::all_of(province, [](char32_t c) { return isLao(c) || c == U' '; }))
        return std::nullopt;
    parts.province = toUtf8(province);
    parts.kind = "ordinary";
    if (province.empty())
        parts.review = "the province is missing";
    return parts;
}

} // namespace tongguan::documents
