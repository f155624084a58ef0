// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/authority.h"

#include "sync/client/openssl_memory.h"

#include <openssl/pem.h>
#include <openssl/rand.h>

#include <array>
#include <format>
#include <string>

namespace tongguan::sync {

namespace {

constexpr long kDay = 86'400;
constexpr long kAuthorityLife = 3652 * kDay;
constexpr long kLeafLife = 366 * kDay;
constexpr long kClockSlack = kDay; // a kiosk's clock may be behind

using Integer = std::unique_ptr<ASN1_INTEGER, FreeWith<ASN1_INTEGER_free>>;
using Number = std::unique_ptr<BIGNUM, FreeWith<BN_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, FreeWith<X509_EXTENSION_free>>;

std::unexpected<Error> opensslFails(std::string_view what)
{
    return fail(Errc::Unavailable, std::format("OpenSSL makes no {}", what));
}

bool addName(X509_NAME* name, const char* field, std::string_view value)
{
    return X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(value.data()),
                                      static_cast<int>(value.size()), -1, 0) == 1;
}

bool addExtension(X509* certificate, X509* issuer, int nid, const std::string& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// Random, 127 bits and positive (RFC 5280, 4.1.2.2 allows 20 bytes).
bool setSerial(X509* certificate)
{
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
        return false;
    bytes[0] = static_cast<unsigned char>((bytes[0] & 0x7FU) | 0x40U);
    const Number number(BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr));
    const Integer serial(number ? BN_to_ASN1_INTEGER(number.get(), nullptr) : nullptr);
    return serial && X509_set_serialNumber(certificate, serial.get()) == 1;
}

Certificate blank(EVP_PKEY* key, long life)
{
    Certificate certificate(X509_new());
    if (certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1 && setSerial(certificate.get()) &&
        X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -kClockSlack) != nullptr &&
        X509_gmtime_adj(X509_getm_notAfter(certificate.get()), life) != nullptr &&
        X509_set_pubkey(certificate.get(), key) == 1)
        return certificate;
    return nullptr;
}

std::string pemOf(X509* certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), certificate);
    return textOf(memory.get());
}

std::string pemOf(EVP_PKEY* key)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_PKCS8PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return textOf(memory.get());
}

struct Issuer {
    Certificate certificate;
    PrivateKey key;
};

Result<Issuer> issuerOf(const CertifiedKey& authority)
{
    Issuer issuer{Certificate(PEM_read_bio_X509(memoryOf(authority.certificate).get(), nullptr, nullptr, nullptr)),
                  PrivateKey(PEM_read_bio_PrivateKey(memoryOf(authority.key).get(), nullptr, nullptr, nullptr))};
    if (!issuer.certificate || !issuer.key)
        return fail(Errc::Corrupt, "the authority's certificate or key cannot be read");
    return issuer;
}

bool signLeaf(X509* leaf, const Issuer& issuer, const std::string& usage)
{
    X509* authority = issuer.certificate.get();
    return X509_set_issuer_name(leaf, X509_get_subject_name(authority)) == 1 &&
           addExtension(leaf, authority, NID_basic_constraints, "critical,CA:FALSE") &&
           addExtension(leaf, authority, NID_key_usage, "critical,digitalSignature") &&
           addExtension(leaf, authority, NID_ext_key_usage, usage) &&
           addExtension(leaf, authority, NID_authority_key_identifier, "keyid") &&
           X509_sign(leaf, issuer.key.get(), EVP_sha256()) != 0;
}

bool isAddress(std::string_view name)
{
    return name.find(':') != std::string_view::npos || name.find_first_not_of("0123456789.") == std::string_view::npos;
}

} // namespace

Result<CertifiedKey> makeAuthority(std::string_view name)
{
    const PrivateKey key(EVP_EC_gen("P-256"));
    if (!key)
        return opensslFails("P-256 key");
    const Certificate certificate = blank(key.get(), kAuthorityLife);
    if (!certificate || !addName(X509_get_subject_name(certificate.get()), "CN", name) ||
        X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get())) != 1 ||
        !addExtension(certificate.get(), certificate.get(), NID_basic_constraints, "critical,CA:TRUE,pathlen:0") ||
        !addExtension(certificate.get(), certificate.get(), NID_key_usage, "critical,keyCertSign,cRLSign") ||
        !addExtension(certificate.get(), certificate.get(), NID_subject_key_identifier, "hash") ||
        X509_sign(certificate.get(), key.get(), EVP_sha256()) == 0)
        return opensslFails("authority");
    return CertifiedKey{pemOf(certificate.get()), pemOf(key.get())};
}

Result<CertifiedKey> certifyServer(const CertifiedKey& authority, const std::vector<std::string>& names)
{
    auto issuer = issuerOf(authority);
    if (!issuer)
        return failed(std::move(issuer));
    std::string alternatives;
    for (const std::string& name : names) {
        if (name.empty() || name.find(',') != std::string::npos)
            return fail(Errc::InvalidInput, "a host name is empty or has a comma");
        alternatives += std::format("{}{}:{}", alternatives.empty() ? "" : ",", isAddress(name) ? "IP" : "DNS", name);
    }
    const PrivateKey key(EVP_EC_gen("P-256"));
    const Certificate certificate = key ? blank(key.get(), kLeafLife) : nullptr;
    if (!certificate || names.empty() || !addName(X509_get_subject_name(certificate.get()), "CN", names.front()) ||
        !addExtension(certificate.get(), issuer->certificate.get(), NID_subject_alt_name, alternatives) ||
        !signLeaf(certificate.get(), *issuer, "serverAuth"))
        return opensslFails("server certificate: are all names host names or addresses?");
    return CertifiedKey{pemOf(certificate.get()) + authority.certificate, pemOf(key.get())};
}

Result<std::string> certifyMember(const CertifiedKey& authority, std::string_view requestPem, const Member& member)
{
    auto issuer = issuerOf(authority);
    if (!issuer)
        return failed(std::move(issuer));
    const CertificateRequest request(PEM_read_bio_X509_REQ(memoryOf(requestPem).get(), nullptr, nullptr, nullptr));
    EVP_PKEY* key = request ? X509_REQ_get0_pubkey(request.get()) : nullptr;
    if (key == nullptr || X509_REQ_verify(request.get(), key) != 1)
        return fail(Errc::InvalidInput, "no certificate request that its own key signed");
    if (EVP_PKEY_get_base_id(key) != EVP_PKEY_EC || EVP_PKEY_get_bits(key) != 256)
        return fail(Errc::InvalidInput, "the request's key is no EC key of 256 bits");
    const Certificate certificate = blank(key, kLeafLife);
    if (!certificate || !addName(X509_get_subject_name(certificate.get()), "OU", member.role) ||
        !addName(X509_get_subject_name(certificate.get()), "CN", member.id) ||
        !signLeaf(certificate.get(), *issuer, "clientAuth"))
        return opensslFails("client certificate");
    return pemOf(certificate.get());
}

} // namespace tongguan::sync
