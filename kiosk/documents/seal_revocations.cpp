// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/seal_revocations.h"

#include "kiosk/documents/openssl_object.h"
#include "kiosk/documents/refusal.h"
#include "kiosk/documents/seal_pem.h"

#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <utility>

namespace tongguan::documents {

Result<SealRevocations> SealRevocations::read(ByteView bytes)
{
    if (bytes.size() > kMaxRevocationBytes)
        return refuse("revocations", std::format("{} bytes, at most {} are read", bytes.size(), kMaxRevocationBytes));
    const QuietErrors quiet;
    const Bytes der = derOf(bytes, "X509 CRL");
    const unsigned char* at = der.data();
    const std::shared_ptr<X509_CRL> list(d2i_X509_CRL(nullptr, &at, static_cast<long>(der.size())), X509_CRL_free);
    if (!list || at != der.data() + der.size())
        return refuse("revocations", "no list of revoked certificates in DER");
    const auto next = timeOf(X509_CRL_get0_nextUpdate(list.get()));
    if (!next) // RFC 5280, 5.1.2.5: it has to be there
        return refuse("revocations", "it does not say when the next one is due");
    return SealRevocations(list, *next);
}

bool SealRevocations::issuedBy(const SealCertificate& authority) const
{
    const QuietErrors quiet;
    X509* issuer = authority.x509();
    return authority.isAuthority() && (X509_get_key_usage(issuer) & KU_CRL_SIGN) != 0 &&
           X509_NAME_cmp(X509_CRL_get_issuer(list_.get()), X509_get_subject_name(issuer)) == 0 &&
           X509_CRL_verify(list_.get(), X509_get0_pubkey(issuer)) == 1;
}

bool SealRevocations::revokes(const SealCertificate& certificate) const
{
    const QuietErrors quiet;
    X509_REVOKED* found = nullptr;
    return X509_CRL_get0_by_cert(list_.get(), &found, certificate.x509()) == 1; // 2: taken off the list again
}

} // namespace tongguan::documents
