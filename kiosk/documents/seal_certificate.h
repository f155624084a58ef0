// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/documents/seal_signature.h"

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>

struct x509_st;

namespace tongguan::documents {

inline constexpr std::size_t kMaxCertificateBytes = 8192;

/// An X.509 certificate (RFC 5280) of an authority that states name for their documents (CSCA), or of a signer of
/// seals. Read, not believed: SealTrust says which is. A value: copies share the same bytes, which never change. Any
/// thread.
class SealCertificate {
  public:
    /// DER, or one PEM block, in the one encoding that DER allows. InvalidInput with the reason "certificate".
    static Result<SealCertificate> read(ByteView bytes);

    /// The signer as the header of a seal names it: country and common name of the subject, "UTTS"; in capitals.
    const std::string& signer() const { return signer_; }
    /// The serial number in hexadecimal capitals without zeros in front: "5B".
    const std::string& serial() const { return serial_; }
    /// Of the subject, two letters in capitals; empty where there is none.
    const std::string& country() const { return country_; }
    /// SHA-1 of the whole certificate. The ICAO datastructure names certificates by its end; nothing rests on it.
    const Bytes& fingerprint() const { return fingerprint_; }

    /// May sign certificates.
    bool isAuthority() const { return authority_; }
    /// May sign, and nothing critical in it is unknown here.
    bool maySign() const { return maySign_; }
    /// Whether its extended key usage allows seals (an object identifier below 2.23.136.1.1.14, ICAO Doc 9303-12); the
    /// answer to one that names no usage at all is `withoutUsage`.
    bool isForSeals(bool withoutUsage) const
    {
        return sealUsage_ == Usage::Named || (sealUsage_ == Usage::None && withoutUsage);
    }

    bool validAt(UtcTime now) const { return from_ <= now && now <= until_; }
    /// Whether some moment of that day, wherever on earth, is within its validity.
    bool validOn(std::chrono::sys_days day) const;
    UtcTime validUntil() const { return until_; }

    /// Whether that authority's name and key are behind it, with a hash that still holds.
    bool issuedBy(const SealCertificate& authority) const;
    /// Whether the signature holds under its key.
    bool signs(ByteView message, ByteView signature, SealHash hash) const;
    bool operator==(const SealCertificate& other) const { return der_ == other.der_; }

    /// For the sources of this folder alone; it is not to be changed.
    x509_st* x509() const { return x509_.get(); }

  private:
    enum class Usage : std::uint8_t { None, Named, Other };

    explicit SealCertificate(std::shared_ptr<x509_st> x509, Bytes der);

    std::shared_ptr<x509_st> x509_;
    Bytes der_;
    std::string signer_;
    std::string serial_;
    std::string country_;
    Bytes fingerprint_;
    UtcTime from_;
    UtcTime until_;
    bool authority_ = false;
    bool maySign_ = false;
    Usage sealUsage_ = Usage::None;
};

} // namespace tongguan::documents
