// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/container_number.h"
#include "kiosk/documents/document.h"
#include "kiosk/documents/mrz.h"
#include "kiosk/documents/mrz_lines.h"
#include "kiosk/documents/plate_number.h"
#include "kiosk/documents/prereg_code.h"
#include "kiosk/flow/driver_flow.h"

#include <algorithm>
#include <cctype>
#include <format>

// What the devices bring to a DriverFlow.

namespace tongguan::flow {

using namespace clearance;

namespace {

constexpr int kTriesBeforeTyping = 2; // domain, D.8
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
    if (view_.screen == Screen::Code || view_.screen == Screen::Load)
        preregRead(text);
    else if (view_.screen == Screen::Licence)
        licenceRead(text);
    else if (view_.screen == Screen::Seal && source != Source::Typed)
        sealOrContainerRead(text);
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

void DriverFlow::licenceRead(std::string_view text)
{
    const Bytes bytes(text.begin(), text.end());
    const documents::Parsed card = documents::parse(
        documents::Kind::Cccd, bytes, {.now = clock_.now(), .trusted = {}, .port = {}, .plateCountry = {}});
    std::string number = card.valid ? stringOr(card.fields, "number") : token(text);
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
    const std::string read = withoutBlanks(token(text));
    const auto container = documents::ContainerNumber::parse(read);
    const bool taken = container && container->valid()
                           ? capture({ContainerRead{.number = container->text(), .source = Source::Barcode}})
                       : read.empty() || isAddress(read)
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
    view_.canType = view_.tries >= kTriesBeforeTyping;
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
    if (view_.screen != Screen::Passport)
        return;
    const auto lines = documents::zoneLines(received);
    const auto zone = lines ? documents::parseMrz(*lines) : Result<documents::Mrz>(fail(Errc::InvalidInput, "lines"));
    if (!zone || !zone->checks.allOk()) {
        documentUnreadable(); // a digit that does not hold is never repaired: it is read again
        return;
    }
    const std::chrono::year_month_day today{std::chrono::floor<std::chrono::days>(clock_.now())};
    documentCaptured({.source = Source::Zone,
                      .documentType = zone->documentCode,
                      .issuer = zone->issuingState,
                      .number = zone->documentNumber,
                      .name = fullName(zone->names),
                      .nationality = zone->nationality,
                      .birth = dateText(documents::resolveBirth(zone->birthDate, today)),
                      .expiry = dateText(documents::resolveExpiry(zone->expiryDate, today))});
}

void DriverFlow::documentCaptured(DocumentRead document)
{
    constexpr std::chrono::minutes kDraftFor{15};
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
