// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/documents/seal_certificate.h"
#include "kiosk/documents/seal_revocations.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::documents {

/// Whether a seal is to be believed: one of these, always. Only Verified is.
enum class SealVerdict : std::uint8_t {
    Verified,
    Unsigned,      ///< nobody signed it
    UnknownSigner, ///< it names a certificate that is neither in it nor in the trust store
    BadSignature,  ///< changed, or forged
    NotTrusted,    ///< signed by the certificate that it names, which no authority that we trust vouches for
    Revoked,
    Expired, ///< signer or authority are not valid now, or the signer was not when it signed
};
/// "verified", "unsigned", "unknown-signer", "bad-signature", "not-trusted", "revoked", "expired".
const char* name(SealVerdict verdict);

/// How much is known of whether the signer was revoked.
enum class RevocationState : std::uint8_t {
    Fresh,
    Stale, ///< all lists of its authority should have been replaced by now
    None,  ///< there is no list of its authority
};
/// "fresh", "stale", "none".
const char* name(RevocationState state);

/// What a seal says of who signed what.
struct SealClaim {
    std::string signer;    ///< "UTTS"; empty where it names none (ICAO datastructure, VDS-NC)
    std::string reference; ///< with a signer: the certificate's serial number; else the end of its SHA-1 as hex
    std::optional<SealCertificate> certificate; ///< the one that it brings along
    Bytes message;
    Bytes signature; ///< r and s
    SealHash hash = SealHash::OfKey;
    std::optional<std::chrono::sys_days> signedOn;
};

struct SealStanding {
    SealVerdict verdict = SealVerdict::Unsigned;
    std::optional<SealCertificate>
        signer; ///< whose key holds for it, from Verified, NotTrusted, Revoked and Expired on
    RevocationState revocation = RevocationState::None;
    bool otherReference = false; ///< the seal names another certificate than the one whose key holds
};

/// Whom this kiosk believes: a value that comes by the feed or from a folder. Any thread, as long as nobody adds.
class SealTrust {
  public:
    enum class Use : std::uint8_t {
        Authority,   ///< a CSCA: what it signed is believed
        Signer,      ///< believed where an authority here signed it
        Pinned,      ///< a signer that is believed for itself
        Revocations, ///< a CRL; it counts where an authority here signed it
    };

    /// `bytes` are DER or one PEM block. `reference` is what seals name the certificate by where its own names do not
    /// give it ("UTTS5B"), or empty. InvalidInput for what is no such thing, or an authority that may not be one.
    Result<> add(Use use, ByteView bytes, std::string_view reference = {});

    bool empty() const { return authorities_.empty() && signers_.empty(); }
    /// Whether an authority here signed it.
    bool vouchesFor(const SealCertificate& certificate) const { return authorityOf(certificate) != nullptr; }

    /// Judges by the certificate that the seal names, from the store or from itself. A seal that names none of these is
    /// tried against the pinned ones as well; `otherReference` tells so.
    SealStanding judge(const SealClaim& claim, UtcTime now) const;
    /// The signer of a chip's data, whose signature was found to hold: Verified, NotTrusted, Revoked or Expired. An
    /// authority here has to have signed its certificate, which names no other use (ICAO Doc 9303-12).
    SealStanding judgeDocumentSigner(const SealCertificate& signer, UtcTime now) const;

  private:
    struct Signer {
        SealCertificate certificate;
        std::string reference;
        bool pinned = false;
    };

    std::vector<Signer> candidates(const SealClaim& claim) const;
    SealStanding standingOf(const Signer& signer, const SealClaim& claim, UtcTime now) const;
    SealStanding chainOf(const SealCertificate& signer, const SealCertificate* authority, UtcTime now) const;
    const SealCertificate* authorityOf(const SealCertificate& certificate) const;

    std::vector<SealCertificate> authorities_;
    std::vector<Signer> signers_;
    std::vector<SealRevocations> revocations_;
};

} // namespace tongguan::documents
