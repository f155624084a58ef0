// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/plate_number.h"
#include "kiosk/flow/driver_flow.h"

#include <algorithm>

// What a driver types where nothing could be read.

namespace tongguan::flow {

using namespace clearance;

namespace {

constexpr std::size_t kMaxNumber = 24;
constexpr std::string_view kBorderPass = "BORDER_PASS"; // domain: B.2

bool isDocumentNumber(std::string_view text)
{
    return !text.empty() && text.size() <= kMaxNumber &&
           std::ranges::all_of(text, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

} // namespace

void DriverFlow::typePlate(std::string country, std::string plate)
{
    touched();
    if (view_.screen != Screen::Plate)
        return;
    const auto known = documents::plateCountry(country);
    const auto parsed = known ? documents::PlateNumber::parse(plate, *known)
                              : Result<documents::PlateNumber>(fail(Errc::InvalidInput, "country"));
    if (!parsed) {
        view_.hint = Hint::NotRead;
        publish();
        return;
    }
    if (capture({PlateCaptured{.plate = parsed->typed(), .plateNorm = parsed->text(), .country = country}}))
        askNext();
}

void DriverFlow::typeInstead()
{
    touched();
    if ((view_.screen != Screen::Passport && view_.screen != Screen::Passengers) || !view_.canType)
        return;
    view_.typed.borderPass = false;
    show(Screen::TypeCountry);
}

void DriverFlow::haveBorderPass()
{
    touched();
    if (view_.screen != Screen::Passport)
        return;
    view_.typed.borderPass = true;
    show(Screen::TypeCountry);
}

void DriverFlow::typeCountry(std::string alpha3)
{
    touched();
    if (view_.screen != Screen::TypeCountry || alpha3.size() != 3)
        return;
    view_.typed.country = std::move(alpha3);
    show(Screen::TypeNumber);
}

void DriverFlow::typeNumber(std::string number)
{
    touched();
    if (view_.screen != Screen::TypeNumber || !isDocumentNumber(number))
        return;
    view_.typed.number = std::move(number);
    show(Screen::TypeBirth);
}

void DriverFlow::typeBirth(std::string isoDate)
{
    touched();
    if (view_.screen != Screen::TypeBirth || !dateFromIso(isoDate))
        return;
    view_.typed.birth = std::move(isoDate);
    show(Screen::TypeExpiry);
}

void DriverFlow::typeExpiry(std::string isoDate)
{
    touched();
    if (view_.screen != Screen::TypeExpiry || !dateFromIso(isoDate))
        return;
    view_.typed.expiry = std::move(isoDate);
    documentCaptured({.source = Source::Typed,
                      .documentType = view_.typed.borderPass ? std::string(kBorderPass) : std::string{},
                      .issuer = view_.typed.country,
                      .number = view_.typed.number,
                      .nationality = view_.typed.country,
                      .birth = view_.typed.birth,
                      .expiry = view_.typed.expiry});
}

/// One screen back, as far as nothing was captured that could not be taken back.
void DriverFlow::back()
{
    touched();
    if (atRights()) {
        backFromRights();
        return;
    }
    switch (view_.screen) {
    case Screen::Code:
        wipe();
        break;
    case Screen::Load:
        show(Screen::Code);
        break;
    case Screen::BusCount:
        backToPassengers();
        break;
    case Screen::TypeCountry:
        show(bus_.counting() ? Screen::Passengers : Screen::Passport);
        break;
    case Screen::TypeNumber:
        show(Screen::TypeCountry);
        break;
    case Screen::TypeBirth:
        show(Screen::TypeNumber);
        break;
    case Screen::TypeExpiry:
        show(Screen::TypeBirth);
        break;
    default:
        break;
    }
}

} // namespace tongguan::flow
