// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/document.h"

#include "base/json.h"
#include "base/time.h"
#include "kiosk/documents/document_fields.h"
#include "kiosk/documents/mrz_lines.h"
#include "kiosk/documents/parsed.h"
#include "kiosk/documents/refusal.h"
#include "kiosk/documents/sealed_document.h"
#include "kiosk/documents/text.h"
#include "kiosk/documents/unsigned_documents.h"

#include <utility>

namespace tongguan::documents {

namespace {

Parsed mrz(std::string_view text, const ParseOptions& options)
{
    auto lines = zoneLines(text);
    if (!lines)
        return refused(Kind::Mrz, lines.error());
    const auto zone = parseMrz(*lines);
    if (!zone)
        return refused(Kind::Mrz, zone.error());
    const auto today = dayOf(options.now);
    Parsed parsed = accepted(Kind::Mrz, fieldsOf(*zone, today), checksOf(zone->checks.allOk()));
    for (std::string& warning : mrzWarnings(*zone))
        warn(parsed, Outcome::Warning, std::move(warning));
    if (isExpired(resolveExpiry(zone->expiryDate, today), today))
        warn(parsed, Outcome::Warning, "the document has expired");
    if (!zone->checks.allOk())
        deny(parsed, "check-digit", "a check digit does not hold: read it again, or let a person look");
    return parsed;
}

Parsed plate(std::string_view text, const ParseOptions& options)
{
    std::vector<PlateNumber> plates;
    if (options.plateCountry) {
        auto single = PlateNumber::parse(text, *options.plateCountry);
        if (!single)
            return refused(Kind::Plate, single.error());
        plates.push_back(std::move(*single));
    } else {
        plates = PlateNumber::parseAny(text);
    }
    if (plates.empty())
        return refused(Kind::Plate, {Errc::InvalidInput, "form: no plate of CN, VN, LA, MM or TH looks like this"});
    const PlateNumber& best = plates.front();
    Parsed parsed = accepted(Kind::Plate, fieldsOf(best), Checks::None);
    if (best.needsReview())
        warn(parsed, Outcome::Review, best.parts().review);
    for (std::size_t i = 1; i < plates.size(); ++i) {
        if (plates[i].needsReview() == best.needsReview())
            warn(parsed, best.needsReview() ? Outcome::Review : Outcome::Warning,
                 std::format("could be a plate of {} as well: give the country", alpha2(plates[i].country())));
    }
    return parsed;
}

Parsed container(std::string_view whole, const ParseOptions& options)
{
    // What stands around the number is the patterns' business.
    const auto reading = ContainerNumber::parse(whole)
                             ? std::nullopt
                             : options.patterns.read(whole, options.now, PatternKind::Container);
    const std::string_view text = reading ? std::string_view(reading->number) : whole;
    const auto number = ContainerNumber::parse(text);
    if (!number)
        return refused(Kind::Container, number.error());
    Parsed parsed = accepted(Kind::Container, fieldsOf(*number), checksOf(number->valid()));
    if (!number->valid())
        deny(parsed, "check-digit", "the check digit does not hold");
    else if (number->weak())
        warn(parsed, Outcome::Weak, "the remainder is 10: the check digit proves less");
    return parsed;
}

Parsed vin(std::string_view text)
{
    const auto number = Vin::parse(text);
    if (!number) {
        Parsed parsed = refused(Kind::Vin, number.error());
        if (isChassisNumber(text))
            parsed.warnings.emplace_back("an older chassis number: keep it as typed");
        return parsed;
    }
    const Checks checks = number->checkApplies() ? checksOf(number->checkOk()) : Checks::None;
    Parsed parsed = accepted(Kind::Vin, fieldsOf(*number), checks);
    if (checks == Checks::Failed)
        warn(parsed, Outcome::Warning, "the check digit does not hold: compare with the vehicle");
    return parsed;
}

Parsed chineseId(std::string_view text, const ParseOptions& options)
{
    const auto id = ChineseId::parse(text, dayOf(options.now));
    if (!id)
        return refused(Kind::CnId, id.error());
    Parsed parsed = accepted(Kind::CnId, fieldsOf(*id), id->hasCheck() ? checksOf(id->valid()) : Checks::None);
    if (!id->valid())
        deny(parsed, "check-digit", "the check digit does not hold");
    return parsed;
}

Parsed creditCode(std::string_view text)
{
    const auto code = CreditCode::parse(text);
    if (!code)
        return refused(Kind::CnUscc, code.error());
    Parsed parsed = accepted(Kind::CnUscc, fieldsOf(*code), checksOf(code->checkOk()));
    if (!code->checkOk())
        warn(parsed, Outcome::Warning, "the check character does not hold: some early codes are like that, so ask");
    else if (!code->organisationCheckOk())
        parsed.warnings.emplace_back("the organisation's own check character does not hold");
    return parsed;
}

Parsed cccd(std::string_view text)
{
    const auto card = parseCccd(text);
    if (!card)
        return refused(Kind::Cccd, card.error());
    Parsed parsed = accepted(Kind::Cccd, fieldsOf(*card), checksOf(card->numberAgrees()));
    if (!card->numberAgrees())
        warn(parsed, Outcome::Warning, "number and fields do not tell the same");
    if (!card->provinceKnown())
        parsed.warnings.emplace_back("the province is not known");
    parsed.warnings.emplace_back("the card's text is not signed: a claim, no proof");
    return parsed;
}

Parsed signedCode(Kind kind, Json fields, CodeStanding standing)
{
    const bool unchecked = standing == CodeStanding::Unchecked;
    const bool forged = standing == CodeStanding::BadSignature || standing == CodeStanding::UnknownKey;
    Parsed parsed = accepted(kind, std::move(fields), unchecked ? Checks::None : checksOf(!forged));
    parsed.fields["standing"] = name(standing);
    if (unchecked)
        warn(parsed, Outcome::Warning, "the signature was not checked: there is no trusted key");
    else if (standing != CodeStanding::Good)
        deny(parsed, name(standing), std::format("not to be accepted: {}", name(standing)));
    return parsed;
}

Parsed prereg(std::string_view text, const ParseOptions& options)
{
    const auto code = parsePrereg(text);
    if (!code)
        return refused(Kind::Prereg, code.error());
    return signedCode(Kind::Prereg, fieldsOf(code->value), code->standing(options.trusted, options.now, options.port));
}

Parsed ticket(std::string_view text, const ParseOptions& options)
{
    const auto code = parseTicket(text);
    if (!code)
        return refused(Kind::Ticket, code.error());
    return signedCode(Kind::Ticket, fieldsOf(code->value), code->standing(options.trusted, options.port));
}

Parsed deliveryOrder(std::string_view text, const ParseOptions& options)
{
    if (!hasCodePrefix(CodeKind::Delivery, text))
        return readPatterned(Kind::DeliveryOrder, text, options);
    const auto code = parseDelivery(text);
    if (!code)
        return refused(Kind::DeliveryOrder, code.error());
    return signedCode(Kind::DeliveryOrder, fieldsOf(code->value), code->standing(options.trusted, options.port));
}

/// Whether the signature holds, apart from whether the document is to be believed.
Checks checksOf(SealVerdict verdict)
{
    switch (verdict) {
    case SealVerdict::Verified:
    case SealVerdict::Expired:
        return Checks::Ok;
    case SealVerdict::Unsigned:
    case SealVerdict::UnknownSigner:
        return Checks::None;
    case SealVerdict::BadSignature:
    case SealVerdict::NotTrusted:
    case SealVerdict::Revoked:
        break;
    }
    return Checks::Failed;
}

/// Never just read: what is not verified is shown, and not accepted.
Parsed sealedDocument(Kind kind, Result<SealedDocument> document)
{
    if (!document)
        return refused(kind, document.error());
    const SealVerdict verdict = document->standing.verdict;
    Parsed parsed = accepted(kind, std::move(document->fields), checksOf(verdict));
    for (std::string& doubt : document->doubts)
        warn(parsed, document->needsReview ? Outcome::Review : Outcome::Warning, std::move(doubt));
    if (verdict != SealVerdict::Verified)
        deny(parsed, name(verdict), std::format("not to be accepted: {}", name(verdict)));
    return parsed;
}

/// Why nothing here reads it.
Error unknown(std::string_view text)
{
    if (trimmed(text).empty())
        return {Errc::InvalidInput, "empty: there is nothing"};
    const bool readable = isUtf8(text) && !text.contains('\0');
    return {Errc::InvalidInput, readable ? "unknown: no document that is known here looks like this"
                                         : "text: the code holds no text, and no document that is known here"};
}

Parsed plain(Kind kind, std::string_view text)
{
    if (kind == Kind::Unknown)
        return refused(kind, unknown(text));
    Parsed parsed = accepted(kind, Json::object(), Checks::None);
    if (kind == Kind::Seal)
        parsed.fields["number"] = compact(text);
    if (kind == Kind::Url)
        parsed.warnings.emplace_back("an address: it is never opened");
    parsed.valid = kind == Kind::Seal;
    parsed.outcome = kind == Kind::Seal ? Outcome::Ok : Outcome::Refuse;
    return parsed;
}

} // namespace

Parsed parse(Kind kind, ByteView bytes, const ParseOptions& options)
{
    if (bytes.size() > kMaxDocumentBytes)
        return refused(kind, {Errc::InvalidInput, std::format("length: {} bytes", bytes.size())});
    const std::string_view text = asText(bytes);
    switch (kind) {
    case Kind::Mrz:
        return mrz(text, options);
    case Kind::Plate:
        return plate(text, options);
    case Kind::Container:
        return container(text, options);
    case Kind::Vin:
        return vin(text);
    case Kind::CnId:
        return chineseId(text, options);
    case Kind::CnUscc:
        return creditCode(text);
    case Kind::Cccd:
        return cccd(text);
    case Kind::Ticket:
        return ticket(text, options);
    case Kind::Prereg:
        return prereg(text, options);
    case Kind::DeliveryOrder:
        return deliveryOrder(trimmed(text), options);
    case Kind::Aamva:
        return readAamva(text, options);
    case Kind::LicenceIso:
        return readIsoLicence(bytes, options);
    case Kind::Licence:
    case Kind::Certificate:
    case Kind::Waybill:
        return readPatterned(kind, text, options);
    case Kind::Token:
        return readToken(text);
    case Kind::Vds:
        return sealedDocument(kind, readVds(bytes, options.seals, options.now));
    case Kind::Idb:
        return sealedDocument(kind, readIdb(bytes, options.seals, options.now));
    case Kind::VdsNc:
        return sealedDocument(kind, readVdsNc(bytes, options.seals, options.now));
    case Kind::Seal:
    case Kind::Url:
    case Kind::Unknown:
        break;
    }
    return plain(kind, text);
}

} // namespace tongguan::documents
