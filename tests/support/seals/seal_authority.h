// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <memory>
#include <string>
#include <vector>

struct evp_pkey_st;

namespace tongguan::test {

/// A key of a curve, made anew each time: "brainpoolP256r1", "P-256" … or "RSA".
class SealKey {
  public:
    explicit SealKey(const std::string& curve);
    /// r and s.
    Bytes sign(ByteView message, const char* digest) const;
    evp_pkey_st* get() const { return key_.get(); }

  private:
    std::shared_ptr<evp_pkey_st> key_;
};

/// What a certificate says. Times as ASN.1 has them: "20200101000000Z".
struct CertificateText {
    std::string country = "UT";
    std::string commonName = "TS";
    std::string serial = "5B"; ///< hexadecimal
    std::string from = "20200101000000Z";
    std::string until = "20500101000000Z";
    std::string usage;         ///< of keyUsage, as in an OpenSSL configuration; empty: none
    std::string extendedUsage; ///< an object identifier; empty: none
    std::string extra;         ///< a critical extension of that object identifier; empty: none
    bool authority = false;
};

/// DER of a certificate of that key, signed by `issuerKey` in the name of `issuer`.
Bytes certificateOf(const CertificateText& subject, const SealKey& key, const CertificateText& issuer,
                    const SealKey& issuerKey, const char* digest = "SHA256");

/// DER of a list of revoked certificates.
Bytes revocationsOf(const CertificateText& issuer, const SealKey& issuerKey, const std::vector<std::string>& serials,
                    const std::string& next = "20500101000000Z");

/// An authority of UTO with one signer of seals, "UTTS5B".
struct SealAuthority {
    CertificateText name{
        .commonName = "CSCA", .serial = "01", .usage = "critical,keyCertSign,cRLSign", .authority = true};
    CertificateText signerName{.usage = "critical,digitalSignature"};
    SealKey key{"P-384"};
    SealKey signerKey;
    Bytes certificate;
    Bytes signer;

    explicit SealAuthority(const std::string& curve = "brainpoolP256r1",
                           CertificateText signerText = {.usage = "critical,digitalSignature"});
};

} // namespace tongguan::test
