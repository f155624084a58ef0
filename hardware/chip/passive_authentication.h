// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/time.h"
#include "hardware/chip/security_object.h"
#include "kiosk/documents/seal_trust.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>

namespace tongguan::chip {

/// Whether what a chip says is what its state wrote: one of these, always. Only Verified is to be believed.
enum class PassiveVerdict : std::uint8_t {
    Verified,
    Changed,       ///< a data group that was read has another hash, or none
    BadSignature,  ///< changed, or forged
    UnknownSigner, ///< it does not bring its signer's certificate along
    NotTrusted,    ///< no authority that we trust vouches for the signer, or not for this; or all is by SHA-1
    Revoked,
    Expired, ///< signer or authority are not valid now
};
/// "verified", "changed", "bad-signature", "unknown-signer", "not-trusted", "revoked", "expired".
const char* name(PassiveVerdict verdict);

struct PassiveStanding {
    PassiveVerdict verdict = PassiveVerdict::UnknownSigner;
    std::map<int, bool> groups; ///< each data group that was read: whether the security object has its hash
    std::optional<documents::SealCertificate> signer;
    documents::RevocationState revocation = documents::RevocationState::None;
};

/// Passive authentication (ICAO Doc 9303-11, 5.1; 9303-12 for the certificates): the signature of the security object,
/// its signer's way to an authority of the store, and the hash of each data group in `read`, number and whole file.
/// `issuer` is the issuing state of the zone in DG1: the signer has to be of that state. Empty where DG1 was not read:
/// then nothing is Verified.
PassiveStanding authenticatePassively(const SecurityObject& object, const std::map<int, Bytes>& read,
                                      std::string_view issuer, const documents::SealTrust& trust, UtcTime now);

} // namespace tongguan::chip
