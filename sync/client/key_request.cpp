// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/key_request.h"

#include "base/bytes.h"
#include "sync/client/openssl_memory.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <array>

namespace tongguan::sync {

namespace {

Certificate readCertificate(std::string_view pem)
{
    return Certificate(PEM_read_bio_X509(memoryOf(pem).get(), nullptr, nullptr, nullptr));
}

} // namespace

Result<KeyRequest> makeKeyRequest(std::string_view commonName)
{
    const PrivateKey key(EVP_EC_gen("P-256"));
    const CertificateRequest request(X509_REQ_new());
    if (!key || !request)
        return fail(Errc::Unavailable, "OpenSSL makes no P-256 key");
    const std::string name(commonName);
    if (X509_NAME_add_entry_by_txt(X509_REQ_get_subject_name(request.get()), "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char*>(name.c_str()), -1, -1, 0) != 1)
        return fail(Errc::InvalidInput, "the name does not fit into a certificate request");
    const Memory keyText(BIO_new(BIO_s_mem()));
    const Memory requestText(BIO_new(BIO_s_mem()));
    if (X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) != 1 ||
        X509_REQ_set_pubkey(request.get(), key.get()) != 1 ||
        X509_REQ_sign(request.get(), key.get(), EVP_sha256()) == 0 ||
        PEM_write_bio_PKCS8PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
        PEM_write_bio_X509_REQ(requestText.get(), request.get()) != 1)
        return fail(Errc::Unavailable, "OpenSSL makes no certificate request");
    return KeyRequest{textOf(keyText.get()), textOf(requestText.get())};
}

bool belongTogether(std::string_view certificatePem, std::string_view keyPem)
{
    const Certificate certificate = readCertificate(certificatePem);
    const PrivateKey key(PEM_read_bio_PrivateKey(memoryOf(keyPem).get(), nullptr, nullptr, nullptr));
    return certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
}

Result<std::string> fingerprintOf(std::string_view certificatePem)
{
    const Certificate certificate = readCertificate(certificatePem);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    if (!certificate || X509_digest(certificate.get(), EVP_sha256(), digest.data(), &length) != 1)
        return fail(Errc::InvalidInput, "no certificate in PEM");
    return toHex(ByteView(digest).first(length));
}

} // namespace tongguan::sync
