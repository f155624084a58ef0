// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/chip_reading.h"

namespace tongguan::chip {

ChipVerdict ChipReading::verdict() const
{
    switch (passive.verdict) {
    case PassiveVerdict::Changed:
        return ChipVerdict::Changed;
    case PassiveVerdict::BadSignature:
        return ChipVerdict::BadSignature;
    case PassiveVerdict::UnknownSigner:
        return ChipVerdict::UnknownSigner;
    case PassiveVerdict::NotTrusted:
    case PassiveVerdict::Revoked:
    case PassiveVerdict::Expired:
    case PassiveVerdict::Verified:
        break;
    }
    if (proof == ChipProof::Failed)
        return ChipVerdict::Copied;
    if (passive.verdict == PassiveVerdict::NotTrusted)
        return ChipVerdict::NotTrusted;
    if (passive.verdict == PassiveVerdict::Revoked)
        return ChipVerdict::Revoked;
    if (!samePage)
        return ChipVerdict::OtherPage;
    if (!accessConfirmed)
        return ChipVerdict::Downgraded;
    if (passive.verdict == PassiveVerdict::Expired)
        return ChipVerdict::Expired;
    return proof == ChipProof::Proved ? ChipVerdict::Verified : ChipVerdict::CopyPossible;
}

const char* name(AccessControl access)
{
    return access == AccessControl::Pace ? "pace" : "bac";
}

const char* name(ChipVerdict verdict)
{
    switch (verdict) {
    case ChipVerdict::Verified:
        return "verified";
    case ChipVerdict::CopyPossible:
        return "copy-possible";
    case ChipVerdict::Copied:
        return "copied";
    case ChipVerdict::OtherPage:
        return "other-page";
    case ChipVerdict::Downgraded:
        return "downgraded";
    case ChipVerdict::Changed:
        return "changed";
    case ChipVerdict::BadSignature:
        return "bad-signature";
    case ChipVerdict::UnknownSigner:
        return "unknown-signer";
    case ChipVerdict::NotTrusted:
        return "not-trusted";
    case ChipVerdict::Revoked:
        return "revoked";
    case ChipVerdict::Expired:
        return "expired";
    }
    return "";
}

} // namespace tongguan::chip
