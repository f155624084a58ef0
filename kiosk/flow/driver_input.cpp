// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/json.h"
#include "base/result.h"
#include "kiosk/documents/bus_code.h"
#include "kiosk/documents/container_number.h"
#include "kiosk/documents/delivery_code.h"
#include "kiosk/documents/document.h"
#include "kiosk/documents/mrz.h"
#include "kiosk/documents/mrz_lines.h"
#include "kiosk/documents/plate_number.h"
#include "kiosk/documents/prereg_code.h"
#include "kiosk/documents/sealed_document.h"
#include "kiosk/flow/driver_flow.h"
#include "kiosk/flow/known_codes.h"
#include "kiosk/flow/seal_trust.h"

#include <algorithm>
#include <cctype>
#include <format>

// What the devices bring to a DriverFlow.

namespace tongguan::flow {

using namespace clearance;

namespace {

constexpr std::size_t kMaxToken = 64;

Hint hintFor(documents::CodeStanding standing)
{
    switch (standing) {
    case documents::CodeStanding::Expired:
        return Hint::CodeExpired;
    case documents::CodeStanding::WrongPort:
        return Hint::WrongPort;
    default:
        return Hint::NotOurCode;
    }
}

/// "2031-04-15", or as much of it as is known.
std::string dateText(const documents::PartialDate& date)
{
    if (!date.year)
        return {};
    std::string text = std::format("{:04}", *date.year);
    if (date.month)
        text += std::format("-{:02}", *date.month);
    if (date.month && date.day)
        text += std::format("-{:02}", *date.day);
    return text;
}

std::string fullName(const documents::MrzNames& names)
{
    return names.secondary.empty() ? names.primary : names.primary + " " + names.secondary;
}

/// A number as it stands on a seal or a card: printable, no blanks at its ends; empty for anything else.
std::string token(std::string_view text)
{
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front())) != 0)
        text.remove_prefix(1);
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())) != 0)
        text.remove_suffix(1);
    const bool plain = std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
    return plain && text.size() <= kMaxToken ? std::string(text) : std::string{};
}

/// An address is never followed, and never taken for a number.
bool isAddress(std::string_view text)
{
    return documents::identify(asBytes(text), {.now = {}, .trusted = {}, .port = {}, .plateCountry = {}}) ==
           documents::Kind::Url;
}

std::string withoutBlanks(std::string text)
{
    std::erase(text, ' ');
    return text;
}

} // namespace

void DriverFlow::codeRead(ByteView payload, Source source)
{
    touched();
    const std::string_view text = asText(payload);
    const bool begins = view_.screen == Screen::Code || view_.screen == Screen::Load;
    if (view_.screen == Screen::BusList || (begins && documents::hasCodePrefix(documents::CodeKind::BusList, text)))
        busRead(text);
    else if (atRights())
        receiptRead(text);
    else if (crossing_ && !begins && documents::hasCodePrefix(documents::CodeKind::Delivery, text))
        deliveryRead(text);
    else if (begins)
        preregRead(text);
    else if (view_.screen == Screen::Licence)
        licenceRead(text);
    else if (view_.screen == Screen::Seal && source != Source::Typed)
        sealOrContainerRead(text);
    else if (view_.screen == Screen::Passport || takesPassengers())
        sealedZoneRead(payload);
}

void DriverFlow::preregRead(std::string_view text)
{
    const auto code = documents::parsePrereg(text);
    const auto standing =
        code ? code->standing(options_.trusted, clock_.now(), store_.port()) : documents::CodeStanding::Unchecked;
    if (standing != documents::CodeStanding::Good) {
        view_.hint = hintFor(standing);
        publish();
        return;
    }
    const documents::Prereg& prereg = code->value;
    const auto country = documents::plateCountry(prereg.plateCountry);
    const auto plate = country ? documents::PlateNumber::parse(prereg.plate, *country)
                               : Result<documents::PlateNumber>(fail(Errc::InvalidInput, "country"));
    open({CodeRead{.declaration = prereg.declaration,
                   .batch = prereg.batch,
                   .plate = prereg.plate,
                   .plateNorm = plate ? plate->text() : prereg.plate,
                   .plateCountry = prereg.plateCountry,
                   .container = prereg.container.value_or(""),
                   .seal = prereg.seal.value_or("")}});
    if (view_.screen != Screen::OutOfService)
        askNext();
}

/// On whatever screen he holds it up; his steps go on.
void DriverFlow::deliveryRead(std::string_view text)
{
    if (crossing_->decision() != nullptr || bus_.counting())
        return;
    const auto code = documents::parseDelivery(text);
    const auto standing =
        code ? code->standing(options_.trustedDeliveries, store_.port()) : documents::CodeStanding::Unchecked;
    if (standing != documents::CodeStanding::Good) {
        view_.hint = hintFor(standing);
        publish();
        return;
    }
    const documents::Delivery& order = code->value;
    if (!capture({DeliveryShown{
            .order = {.number = order.number, .container = order.container, .validUntil = order.expires}}}))
        return;
    view_.hint = Hint::DeliveryRead;
    publish();
}

void DriverFlow::busRead(std::string_view text)
{
    const auto code = documents::parseBusList(text);
    const auto standing =
        code ? code->standing(options_.trusted, clock_.now(), store_.port()) : documents::CodeStanding::Unchecked;
    const auto country = code ? documents::plateCountry(code->value.plateCountry) : std::nullopt;
    const auto plate = country ? documents::PlateNumber::parse(code->value.plate, *country)
                               : Result<documents::PlateNumber>(fail(Errc::InvalidInput, "country"));
    const bool another = plate && view_.screen == Screen::BusList && plate->text() != crossing_->plateNorm;
    if (standing != documents::CodeStanding::Good || !plate || another) {
        view_.hint = hintFor(standing);
        publish();
        return;
    }
    const PassengersListed listed{.list = listOf(code->value, plate->text()), .source = Source::SignedCode};
    if (view_.screen == Screen::BusList) {
        if (!capture({listed}))
            return;
    } else {
        open({KindClaimed{.kind = Kind::Bus},
              PlateCaptured{.plate = code->value.plate,
                            .plateNorm = plate->text(),
                            .country = code->value.plateCountry,
                            .source = Source::SignedCode},
              listed});
    }
    if (view_.screen != Screen::OutOfService)
        askNext();
}

void DriverFlow::licenceRead(std::string_view text)
{
    const auto how = knownCodes(store_, clock_.now());
    if (!how) {
        storeRefused(how.error());
        return;
    }
    const ByteView bytes = asBytes(text);
    std::string number = documents::licenceNumber(documents::parse(documents::identify(bytes, *how), bytes, *how));
    if (number.empty())
        number = token(text); // of an issuer whose code nobody knows here
    if (number.empty() || isAddress(number)) {
        view_.hint = Hint::NotRead;
        publish();
        return;
    }
    if (capture({LicenceRead{.number = std::move(number), .source = Source::Barcode}}))
        askNext();
}

void DriverFlow::sealOrContainerRead(std::string_view text)
{
    const auto how = knownCodes(store_, clock_.now());
    if (!how) {
        storeRefused(how.error());
        return;
    }
    const auto label = how->patterns.read(text, how->now, documents::PatternKind::Container);
    const std::string read = label ? label->number : withoutBlanks(token(text));
    const auto container = documents::ContainerNumber::parse(read);
    const bool taken = container && container->valid()
                           ? capture({ContainerRead{.number = container->text(), .source = Source::Barcode}})
                       : read.empty() || label || isAddress(read)
                           ? false
                           : capture({SealRead{.number = read, .source = Source::Barcode}});
    if (taken) {
        askNext();
    } else if (view_.screen != Screen::OutOfService) {
        view_.hint = Hint::NotRead;
        publish();
    }
}

void DriverFlow::documentUnreadable()
{
    ++view_.tries;
    view_.hint = Hint::NotRead;
    view_.canType = mayType();
    if (bus_.counting()) {
        show(Screen::Passengers);
        return;
    }
    if (!capture({DocumentUnreadable{.tries = view_.tries}}))
        return;
    if (options_.onEvidence)
        options_.onEvidence(crossing_->id, "document");
    publish();
}

void DriverFlow::measured(const DeviceReading& reading)
{
    if (reading.device == clearance::Device::Weighbridge)
        standing_ = reading;
    if (!crossing_ || terminal(crossing_->state) || !capture({DeviceRead{.reading = reading}}))
        return;
    if (crossing_->decision() == nullptr)
        return; // it counts when the lane is decided
    auto again = desk_.decideAgain(*crossing_, "driver");
    if (!again) {
        storeRefused(again.error());
        return;
    }
    crossingChanged(*again);
}

void DriverFlow::zoneRead(const std::vector<std::string>& received)
{
    touched();
    const bool atCode = view_.screen == Screen::Code; // a bus's passenger, perhaps
    if (view_.screen != Screen::Passport && !takesPassengers() && !atCode)
        return;
    if (!zoneShown(received, Source::Zone) && !atCode)
        documentUnreadable(); // a digit that does not hold is never repaired: it is read again
}

/// A travel document whose zone stands in a code that its state signed (ICAO Doc 9303-13, Datastructure for Barcode). A
/// code that is none is somebody's paper that the camera saw; one that does not hold is looked at by people.
void DriverFlow::sealedZoneRead(ByteView payload)
{
    const documents::ParseOptions plain{.now = clock_.now(), .trusted = {}, .port = {}, .plateCountry = {}};
    const documents::Kind kind = documents::identify(payload, plain);
    if (kind != documents::Kind::Vds && kind != documents::Kind::Idb)
        return;
    const auto trust = sealTrust(store_, clock_.now());
    if (!trust) {
        storeRefused(trust.error());
        return;
    }
    const auto document = kind == documents::Kind::Vds ? documents::readVds(payload, *trust, clock_.now())
                                                       : documents::readIdb(payload, *trust, clock_.now());
    const auto zone = document ? documents::zoneOf(*document) : std::nullopt;
    if (!zone || !zoneShown(*zone, Source::SignedCode))
        documentUnreadable();
}

/// False where its lines are no zone, or a digit does not hold.
bool DriverFlow::zoneShown(const std::vector<std::string>& received, Source source)
{
    const auto lines = documents::zoneLines(received);
    const auto zone = lines ? documents::parseMrz(*lines) : Result<documents::Mrz>(fail(Errc::InvalidInput, "lines"));
    if (!zone || !zone->checks.allOk())
        return false;
    const std::chrono::year_month_day today{std::chrono::floor<std::chrono::days>(clock_.now())};
    DocumentRead document{.source = source,
                          .documentType = zone->documentCode,
                          .issuer = zone->issuingState,
                          .number = zone->documentNumber,
                          .name = fullName(zone->names),
                          .nationality = zone->nationality,
                          .birth = dateText(documents::resolveBirth(zone->birthDate, today)),
                          .expiry = dateText(documents::resolveExpiry(zone->expiryDate, today))};
    if (view_.screen != Screen::Code || isPassenger(document))
        documentCaptured(std::move(document));
    return true;
}

void DriverFlow::documentCaptured(DocumentRead document)
{
    constexpr std::chrono::minutes kDraftFor{15};
    if (bus_.counting()) {
        passengerShown(document);
        return;
    }
    if (!capture({std::move(document)}))
        return;
    // Only whoever shows the same document again is offered what was left.
    auto others = store_.draftOf(store::documentKey(*crossing_), clock_.now() - kDraftFor, crossing_->id);
    if (others && *others) {
        draft_ = **others;
        show(Screen::Resume);
        return;
    }
    askNext();
}

} // namespace tongguan::flow
