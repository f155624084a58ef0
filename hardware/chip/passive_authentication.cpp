// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/passive_authentication.h"

#include "kiosk/documents/country_codes.h"

#include <algorithm>

namespace tongguan::chip {

namespace {

using documents::SealVerdict;

/// ISO 3166-1 where it knows the code; else the two letters of ICAO Doc 9303-3, 5, which are the first of the three
/// for all (EUE, UNO, UTO …) but Kosovo.
std::string_view twoLetters(std::string_view issuer)
{
    if (issuer == "RKS")
        return "KS";
    const std::string_view known = documents::alpha2Of(issuer);
    return known.empty() ? issuer.substr(0, 2) : known;
}

PassiveVerdict verdictOf(SealVerdict chain)
{
    switch (chain) {
    case SealVerdict::Verified:
        return PassiveVerdict::Verified;
    case SealVerdict::Revoked:
        return PassiveVerdict::Revoked;
    case SealVerdict::Expired:
        return PassiveVerdict::Expired;
    case SealVerdict::Unsigned:
    case SealVerdict::UnknownSigner:
    case SealVerdict::BadSignature:
    case SealVerdict::NotTrusted:
        break;
    }
    return PassiveVerdict::NotTrusted;
}

} // namespace

PassiveStanding authenticatePassively(const SecurityObject& object, const std::map<int, Bytes>& read,
                                      std::string_view issuer, const documents::SealTrust& trust, UtcTime now)
{
    PassiveStanding standing;
    for (const auto& [number, file] : read)
        standing.groups[number] = object.matches(number, file);
    if (object.signature() == SecurityObject::Signature::Unnamed)
        return standing;
    if (object.signature() == SecurityObject::Signature::Broken) {
        standing.verdict = PassiveVerdict::BadSignature;
        return standing;
    }
    standing.signer = object.signer();
    const documents::SealStanding chain = trust.judgeDocumentSigner(*standing.signer, now);
    standing.revocation = chain.revocation;
    standing.verdict = verdictOf(chain.verdict);
    if (standing.verdict == PassiveVerdict::Verified &&
        (!object.isStrong() || issuer.empty() || twoLetters(issuer) != standing.signer->country()))
        standing.verdict = PassiveVerdict::NotTrusted;
    if (!std::ranges::all_of(standing.groups, [](const auto& group) { return group.second; }))
        standing.verdict = PassiveVerdict::Changed;
    return standing;
}

const char* name(PassiveVerdict verdict)
{
    switch (verdict) {
    case PassiveVerdict::Verified:
        return "verified";
    case PassiveVerdict::Changed:
        return "changed";
    case PassiveVerdict::BadSignature:
        return "bad-signature";
    case PassiveVerdict::UnknownSigner:
        return "unknown-signer";
    case PassiveVerdict::NotTrusted:
        return "not-trusted";
    case PassiveVerdict::Revoked:
        return "revoked";
    case PassiveVerdict::Expired:
        return "expired";
    }
    return "";
}

} // namespace tongguan::chip
