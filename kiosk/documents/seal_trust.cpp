// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/seal_trust.h"

#include "kiosk/documents/refusal.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tongguan::documents {

namespace {

/// Version 3 of the seals fills a reference with zeros up to five signs, version 4 does not.
std::string_view withoutZeros(std::string_view reference)
{
    return reference.substr(std::min(reference.find_first_not_of('0'), reference.size()));
}

bool names(const SealClaim& claim, const SealCertificate& certificate)
{
    if (!claim.signer.empty())
        return certificate.signer() == claim.signer && certificate.serial() == withoutZeros(claim.reference);
    return !claim.reference.empty() && toHex(certificate.fingerprint()).ends_with(claim.reference);
}

constexpr std::array kVerdicts{
    std::pair{SealVerdict::Verified, "verified"},
    std::pair{SealVerdict::Unsigned, "unsigned"},
    std::pair{SealVerdict::UnknownSigner, "unknown-signer"},
    std::pair{SealVerdict::BadSignature, "bad-signature"},
    std::pair{SealVerdict::NotTrusted, "not-trusted"},
    std::pair{SealVerdict::Revoked, "revoked"},
    std::pair{SealVerdict::Expired, "expired"},
};

} // namespace

Result<> SealTrust::add(Use use, ByteView bytes, std::string_view reference)
{
    if (use == Use::Revocations) {
        auto list = SealRevocations::read(bytes);
        if (!list)
            return failed(std::move(list));
        revocations_.push_back(std::move(*list));
        return {};
    }
    auto certificate = SealCertificate::read(bytes);
    if (!certificate)
        return failed(std::move(certificate));
    if (use == Use::Authority && !certificate->isAuthority())
        return refuse("certificate", "it may not sign certificates");
    if (use == Use::Authority)
        authorities_.push_back(std::move(*certificate));
    else
        signers_.push_back({std::move(*certificate), std::string(reference), use == Use::Pinned});
    return {};
}

const SealCertificate* SealTrust::authorityOf(const SealCertificate& certificate) const
{
    const auto found = std::ranges::find_if(
        authorities_, [&certificate](const SealCertificate& authority) { return certificate.issuedBy(authority); });
    return found == authorities_.end() ? nullptr : &*found;
}

std::vector<SealTrust::Signer> SealTrust::candidates(const SealClaim& claim) const
{
    std::vector<Signer> found;
    const std::string whole = claim.signer + claim.reference;
    for (const Signer& signer : signers_) {
        if (names(claim, signer.certificate) || (!whole.empty() && signer.reference == whole))
            found.push_back(signer);
    }
    const bool unnamed = claim.signer.empty() && claim.reference.empty();
    if (claim.certificate && (unnamed || names(claim, *claim.certificate)))
        found.push_back({*claim.certificate, {}, false});
    return found;
}

/// The signer is believed as long as no list of its authority names it and both are valid now.
SealStanding SealTrust::chainOf(const SealCertificate& signer, const SealCertificate* authority, UtcTime now) const
{
    SealStanding standing{.verdict = SealVerdict::Verified, .signer = signer};
    for (const SealRevocations& list : revocations_) {
        if (authority == nullptr || !list.issuedBy(*authority))
            continue;
        if (list.revokes(signer))
            standing.verdict = SealVerdict::Revoked;
        if (standing.revocation != RevocationState::Fresh)
            standing.revocation = list.freshAt(now) ? RevocationState::Fresh : RevocationState::Stale;
    }
    const bool valid = signer.validAt(now) && (authority == nullptr || authority->validAt(now));
    if (standing.verdict == SealVerdict::Verified && !valid)
        standing.verdict = SealVerdict::Expired;
    return standing;
}

SealStanding SealTrust::standingOf(const Signer& signer, const SealClaim& claim, UtcTime now) const
{
    const SealCertificate& certificate = signer.certificate;
    const SealCertificate* authority = authorityOf(certificate);
    // VDS-NC signers have to say that they are (ICAO Doc 9303-12): what came with the seal could be any other
    // certificate of the authority. Older signers of visible seals say nothing.
    const bool brought = claim.certificate && *claim.certificate == certificate;
    if (!certificate.maySign() || !certificate.isForSeals(!brought) || (authority == nullptr && !signer.pinned))
        return {.verdict = SealVerdict::NotTrusted, .signer = certificate};
    SealStanding standing = chainOf(certificate, authority, now);
    if (standing.verdict == SealVerdict::Verified && claim.signedOn && !certificate.validOn(*claim.signedOn))
        standing.verdict = SealVerdict::Expired;
    return standing;
}

SealStanding SealTrust::judgeDocumentSigner(const SealCertificate& signer, UtcTime now) const
{
    const SealCertificate* authority = authorityOf(signer);
    const bool namesNoUse = signer.isForSeals(true) && !signer.isForSeals(false);
    if (!signer.maySign() || !namesNoUse || authority == nullptr)
        return {.verdict = SealVerdict::NotTrusted, .signer = signer};
    return chainOf(signer, authority, now);
}

SealStanding SealTrust::judge(const SealClaim& claim, UtcTime now) const
{
    if (claim.signature.empty())
        return {.verdict = SealVerdict::Unsigned};
    std::vector<Signer> known = candidates(claim);
    const bool named = !known.empty();
    if (!named)
        std::ranges::copy_if(signers_, std::back_inserter(known), &Signer::pinned);
    std::optional<SealStanding> best;
    for (const Signer& signer : known) {
        if (!signer.certificate.signs(claim.message, claim.signature, claim.hash))
            continue;
        SealStanding standing = standingOf(signer, claim, now);
        standing.otherReference = !named;
        if (!best || standing.verdict < best->verdict)
            best = std::move(standing);
    }
    if (best)
        return *best;
    return {.verdict = named ? SealVerdict::BadSignature : SealVerdict::UnknownSigner};
}

const char* name(SealVerdict verdict)
{
    const auto* found = std::ranges::find(kVerdicts, verdict, &std::pair<SealVerdict, const char*>::first);
    return found == kVerdicts.end() ? "" : found->second;
}

const char* name(RevocationState state)
{
    switch (state) {
    case RevocationState::Fresh:
        return "fresh";
    case RevocationState::Stale:
        return "stale";
    case RevocationState::None:
        return "none";
    }
    return "";
}

} // namespace tongguan::documents
