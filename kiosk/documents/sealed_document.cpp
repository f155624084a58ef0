// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/sealed_document.h"

#include "base/time.h"
#include "kiosk/documents/country_codes.h"
#include "kiosk/documents/idb.h"
#include "kiosk/documents/seal_features.h"
#include "kiosk/documents/text.h"
#include "kiosk/documents/vds.h"
#include "kiosk/documents/vds_nc.h"

#include <optional>
#include <utility>

namespace tongguan::documents {

namespace {

/// Alpha-2 of a country that a seal names as a machine-readable zone does. What ISO does not know is compared by its
/// first two letters.
std::string_view twoLetters(std::string_view country)
{
    const std::string_view alpha2 = alpha2Of(country);
    return alpha2.empty() ? country.substr(0, 2) : alpha2;
}

/// A verified seal that still is not quite as it should be.
void addDoubts(SealedDocument& document, std::string_view country)
{
    const SealStanding& standing = document.standing;
    if (standing.otherReference) {
        document.needsReview = true;
        document.doubts.emplace_back("the seal names another certificate than the one that verifies it");
    }
    if (standing.signer->country() != twoLetters(country)) {
        document.needsReview = true;
        document.doubts.emplace_back("the signer is of another country than the one that issued it");
    }
    if (holderOf(country) == CodeHolder::Specimen)
        document.doubts.emplace_back("UTO stands on specimens only: no real document");
    if (standing.revocation == RevocationState::Stale)
        document.doubts.emplace_back("the list of revoked certificates is out of date");
    if (standing.revocation == RevocationState::None)
        document.doubts.emplace_back("there is no list of revoked certificates of its authority");
}

SealedDocument judged(Json fields, std::string_view country, const SealClaim& claim, const SealTrust& trust,
                      UtcTime now)
{
    SealedDocument document{.fields = std::move(fields), .standing = trust.judge(claim, now), .doubts = {}};
    const SealStanding& standing = document.standing;
    document.fields["verdict"] = name(standing.verdict);
    if (standing.signer) {
        document.fields["signedBy"] = {{"signer", standing.signer->signer()},
                                       {"serial", standing.signer->serial()},
                                       {"validUntil", toIso(standing.signer->validUntil())},
                                       {"revocations", name(standing.revocation)}};
    }
    if (standing.verdict == SealVerdict::Verified)
        addDoubts(document, country);
    return document;
}

} // namespace

Result<SealedDocument> readVds(ByteView bytes, const SealTrust& trust, UtcTime now)
{
    auto seal = parseVds(bytes);
    if (!seal)
        return failed(std::move(seal));
    const auto reference = static_cast<std::uint16_t>(seal->featureReference << 8U | seal->category);
    auto features = featuresOf(reference, seal->features);
    if (!features)
        return failed(std::move(features));
    Json fields{{"version", seal->version},
                {"issuingCountry", seal->issuingCountry},
                {"signer", seal->signer},
                {"certificateReference", seal->certificateReference},
                {"issued", toIsoDate(seal->issued)},
                {"signed", toIsoDate(seal->signedOn)},
                {"documentReference", std::format("{:04x}", reference)},
                {"document", std::string(documentOfSeal(reference))},
                {"features", std::move(*features)}};
    const SealClaim claim{.signer = seal->signer,
                          .reference = seal->certificateReference,
                          .certificate = {},
                          .message = std::move(seal->signedBytes),
                          .signature = std::move(seal->signature),
                          .hash = SealHash::OfKey,
                          .signedOn = seal->signedOn};
    return judged(std::move(fields), seal->issuingCountry, claim, trust, now);
}

Result<SealedDocument> readIdb(ByteView bytes, const SealTrust& trust, UtcTime now)
{
    auto code = parseIdb(trimmed(asText(bytes)));
    if (!code)
        return failed(std::move(code));
    auto messages = messagesOf(code->messages);
    if (!messages)
        return failed(std::move(messages));
    Json fields{{"zipped", code->zipped}, {"issuingCountry", code->issuingCountry}, {"messages", std::move(*messages)}};
    if (code->signedOn) {
        fields["certificateReference"] = code->certificateReference;
        fields["signed"] = toIsoDate(*code->signedOn);
    }
    const SealClaim claim{.signer = {},
                          .reference = code->certificateReference,
                          .certificate = std::move(code->certificate),
                          .message = std::move(code->signedBytes),
                          .signature = std::move(code->signature),
                          .hash = code->hash,
                          .signedOn = code->signedOn};
    return judged(std::move(fields), code->issuingCountry, claim, trust, now);
}

Result<SealedDocument> readVdsNc(ByteView bytes, const SealTrust& trust, UtcTime now)
{
    auto seal = parseVdsNc(asText(bytes));
    if (!seal)
        return failed(std::move(seal));
    Json fields{{"type", seal->type},
                {"version", seal->version},
                {"issuingCountry", seal->issuingCountry},
                {"message", std::move(seal->message)}};
    const ByteView message = asBytes(seal->signedText);
    const SealClaim claim{.signer = {},
                          .reference = {},
                          .certificate = std::move(seal->certificate),
                          .message = {message.begin(), message.end()},
                          .signature = std::move(seal->signature),
                          .hash = seal->hash,
                          .signedOn = {}};
    return judged(std::move(fields), seal->issuingCountry, claim, trust, now);
}

std::optional<std::vector<std::string>> zoneOf(const SealedDocument& document)
{
    if (document.standing.verdict != SealVerdict::Verified || document.needsReview)
        return std::nullopt;
    for (const char* list : {"features", "messages"}) {
        for (const Json& feature : document.fields.value(list, Json::array())) {
            if (!feature.contains("lines"))
                continue;
            auto lines = feature["lines"].get<std::vector<std::string>>();
            const bool ofVisa = !lines.empty() && lines.front().starts_with('V');
            return ofVisa ? std::nullopt : std::optional{std::move(lines)};
        }
    }
    return std::nullopt;
}

} // namespace tongguan::documents
