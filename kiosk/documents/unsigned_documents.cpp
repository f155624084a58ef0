// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/unsigned_documents.h"

#include "base/json.h"
#include "base/record.h"
#include "kiosk/documents/document_fields.h"
#include "kiosk/documents/parsed.h"
#include "kiosk/documents/token_code.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tongguan::documents {

namespace {

using std::chrono::year_month_day;

constexpr std::array kPatternKinds{
    std::pair{PatternKind::DeliveryOrder, Kind::DeliveryOrder},
    std::pair{PatternKind::Certificate, Kind::Certificate},
    std::pair{PatternKind::Waybill, Kind::Waybill},
    std::pair{PatternKind::Container, Kind::Container},
    std::pair{PatternKind::Licence, Kind::Licence},
    std::pair{PatternKind::Token, Kind::Token},
};

constexpr const char* kUnsigned = "the code is not signed: a claim, no proof";

void warnIfExpired(Parsed& parsed, const std::optional<year_month_day>& expiry, const ParseOptions& options)
{
    if (expiry && *expiry < dayOf(options.now))
        warn(parsed, Outcome::Warning, "the licence has expired");
}

} // namespace

Kind kindOf(PatternKind kind)
{
    for (const auto& [pattern, value] : kPatternKinds) {
        if (pattern == kind)
            return value;
    }
    return Kind::Unknown;
}

Parsed readAamva(std::string_view text, const ParseOptions& options)
{
    const auto licence = parseAamva(text);
    if (!licence)
        return refused(Kind::Aamva, licence.error());
    Parsed parsed = accepted(Kind::Aamva, fieldsOf(*licence), Checks::None);
    for (std::string& warning : aamvaWarnings(*licence))
        warn(parsed, Outcome::Warning, std::move(warning));
    warnIfExpired(parsed, licence->expiry, options);
    // What may be incomplete or says two things is for a person.
    if (licence->file.cut || licence->contradicts || !licence->birth || !licence->expiry)
        parsed.outcome = Outcome::Review;
    parsed.warnings.emplace_back(kUnsigned);
    return parsed;
}

Parsed readIsoLicence(ByteView bytes, const ParseOptions& options)
{
    const auto licence = parseIsoLicence(bytes);
    if (!licence)
        return refused(Kind::LicenceIso, licence.error());
    Parsed parsed = accepted(Kind::LicenceIso, fieldsOf(*licence), Checks::None);
    warnIfExpired(parsed, licence->expiry, options);
    if (licence->encoding == IsoEncoding::Compact)
        warn(parsed, Outcome::Review, "the compact form is not confirmed: compare with the card");
    parsed.warnings.emplace_back(kUnsigned);
    return parsed;
}

Parsed readPatterned(Kind kind, std::string_view text, const ParseOptions& options)
{
    const auto* row = std::ranges::find(kPatternKinds, kind, &std::pair<PatternKind, Kind>::second);
    const auto reading =
        row != kPatternKinds.end() ? options.patterns.read(text, options.now, row->first) : std::nullopt;
    if (!reading)
        return refused(kind, {Errc::InvalidInput, "pattern: no pattern of this kind fits"});
    const bool checked = reading->check != CheckRule::None;
    Json fields{{"number", reading->number}, {"source", reading->source}};
    if (checked)
        fields["check"] = codeOf(reading->check);
    Parsed parsed = accepted(kind, std::move(fields), checked ? checksOf(reading->checkOk) : Checks::None);
    if (reading->ambiguous)
        warn(parsed, Outcome::Review, "another pattern reads it otherwise: compare with the paper");
    if (text.contains("://"))
        parsed.warnings.emplace_back("an address: it is never opened");
    parsed.warnings.emplace_back(kUnsigned);
    if (!reading->checkOk)
        deny(parsed, "check-digit", "the check digit does not hold: read it again, or let a person look");
    return parsed;
}

Parsed readToken(std::string_view text)
{
    const auto token = describeToken(text);
    if (!token)
        return refused(Kind::Token, token.error());
    Parsed parsed = accepted(Kind::Token, {{"length", token->length}, {"characters", name(token->form)}}, Checks::None);
    warn(parsed, Outcome::Review, "an opaque code: what it says is not known here");
    return parsed;
}

std::string licenceNumber(const Parsed& parsed)
{
    if (!parsed.valid)
        return {};
    switch (parsed.kind) {
    case Kind::Cccd:
    case Kind::Licence:
        return stringOr(parsed.fields, "number");
    case Kind::Aamva:
        return stringOr(parsed.fields, "card") == "DL" ? stringOr(parsed.fields, "documentNumber") : std::string{};
    case Kind::LicenceIso:
        return stringOr(parsed.fields, "documentNumber");
    default:
        return {};
    }
}

} // namespace tongguan::documents
