// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/plate_number.h"

#include "base/bytes.h"
#include "kiosk/documents/plate_forms.h"
#include "kiosk/documents/refusal.h"
#include "kiosk/documents/text.h"

#include <algorithm>

namespace tongguan::documents {

namespace {

std::optional<PlateParts> readAs(PlateCountry country, const PlateText& text)
{
    switch (country) {
    case PlateCountry::China:
        return readChinesePlate(text);
    case PlateCountry::VietNam:
        return readVietnamesePlate(text);
    case PlateCountry::Laos:
        return readLaoPlate(text);
    case PlateCountry::Myanmar:
        return readMyanmarPlate(text);
    case PlateCountry::Thailand:
        return readThaiPlate(text);
    }
    return std::nullopt;
}

} // namespace

Result<PlateNumber> PlateNumber::parse(std::string_view text, PlateCountry country)
{
    if (text.size() > kMaxTyped)
        return refuse("length", std::format("a plate of {} bytes", text.size()));
    if (!isUtf8(text))
        return refuse("text", "a plate that is not UTF-8");
    const PlateText plate = plateText(text);
    if (plate.joined.empty())
        return refuse("empty", "no plate");
    auto parts = readAs(country, plate);
    if (!parts)
        return refuse("form", std::format("no plate of {} looks like this", alpha2(country)));
    return PlateNumber(std::string(trimmed(text)), std::move(*parts), country);
}

std::vector<PlateNumber> PlateNumber::parseAny(std::string_view text)
{
    std::vector<PlateNumber> plates;
    for (const PlateCountry country : kPlateCountries) {
        if (auto plate = parse(text, country))
            plates.push_back(std::move(*plate));
    }
    std::ranges::stable_partition(plates, [](const PlateNumber& plate) { return !plate.needsReview(); });
    return plates;
}

std::string_view alpha2(PlateCountry country)
{
    switch (country) {
    case PlateCountry::China:
        return "CN";
    case PlateCountry::VietNam:
        return "VN";
    case PlateCountry::Laos:
        return "LA";
    case PlateCountry::Myanmar:
        return "MM";
    case PlateCountry::Thailand:
        return "TH";
    }
    return "";
}

std::optional<PlateCountry> plateCountry(std::string_view code)
{
    for (const PlateCountry country : kPlateCountries) {
        if (alpha2(country) == code)
            return country;
    }
    return std::nullopt;
}

} // namespace tongguan::documents
