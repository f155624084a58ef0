// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/plate_forms.h"
#include "kiosk/documents/text.h"

#include <algorithm>

namespace tongguan::documents {

namespace {

bool areConsonants(std::u32string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char32_t c) { return c >= 0x0E01 && c <= 0x0E2E; });
}

/// Takes the province's name, Thai and at least three signs, away from the end or, as some write it, the front.
std::u32string takeProvince(std::vector<std::u32string>& runs)
{
    const auto isName = [](const std::u32string& run) { return run.size() >= 3 && std::ranges::all_of(run, isThai); };
    std::u32string province;
    if (runs.size() > 2 && isName(runs.back())) {
        province = runs.back();
        runs.pop_back();
    } else if (runs.size() > 2 && isName(runs.front())) {
        province = runs.front();
        runs.erase(runs.begin());
    }
    return province;
}

} // namespace

/// กข 1234 or 1กข 1234 and a province, or a truck's 70-1234 and a province.
std::optional<PlateParts> readThaiPlate(const PlateText& text)
{
    std::vector<std::u32string> runs = text.runs;
    PlateParts parts;
    const std::u32string province = takeProvince(runs);
    parts.province = toUtf8(province);
    if (province.empty())
        parts.review = "the province is missing";
    if (runs.size() < 2 || !areDigits(runs.back()))
        return std::nullopt;
    const std::u32string& serial = runs.back();
    if (runs.size() == 2 && areDigits(runs[0])) {
        if (runs[0].size() != 2 || serial.size() != 4)
            return std::nullopt;
        parts.kind = "truck";
        parts.serial = toUtf8(runs[0] + U"-" + serial);
        parts.canonical = toUtf8(runs[0] + serial);
        return parts;
    }
    const bool digitInFront = runs.size() == 3 && areDigits(runs[0]) && runs[0].size() == 1;
    const std::u32string& letters = runs[runs.size() - 2];
    if ((runs.size() != 2 && !digitInFront) || !areConsonants(letters) || letters.size() > 2 || serial.size() > 4)
        return std::nullopt;
    const std::u32string series = (digitInFront ? runs[0] : std::u32string()) + letters;
    parts.kind = "ordinary";
    parts.series = toUtf8(series);
    parts.serial = toUtf8(serial);
    parts.canonical = toUtf8(series + serial);
    return parts;
}

} // namespace tongguan::documents
