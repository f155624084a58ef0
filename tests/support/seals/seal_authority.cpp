// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/seals/seal_authority.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <cstdlib>

namespace tongguan::test {

namespace {

using Certificate = std::unique_ptr<X509, decltype([](X509* x) { X509_free(x); })>;
using List = std::unique_ptr<X509_CRL, decltype([](X509_CRL* x) { X509_CRL_free(x); })>;
using Name = std::unique_ptr<X509_NAME, decltype([](X509_NAME* x) { X509_NAME_free(x); })>;
using Time = std::unique_ptr<ASN1_TIME, decltype([](ASN1_TIME* x) { ASN1_TIME_free(x); })>;
using Extension = std::unique_ptr<X509_EXTENSION, decltype([](X509_EXTENSION* x) { X509_EXTENSION_free(x); })>;

/// The test's own making must not fail.
void must(bool done)
{
    if (!done)
        std::abort();
}

Name nameOf(const CertificateText& text)
{
    Name name(X509_NAME_new());
    const auto add = [&name](const char* field, const std::string& value) {
        must(value.empty() ||
             X509_NAME_add_entry_by_txt(name.get(), field, MBSTRING_UTF8,
                                        reinterpret_cast<const unsigned char*>(value.c_str()), -1, -1, 0) == 1);
    };
    add("C", text.country);
    add("CN", text.commonName);
    return name;
}

void setSerial(ASN1_INTEGER* serial, const std::string& hex)
{
    BIGNUM* number = nullptr;
    must(BN_hex2bn(&number, hex.c_str()) > 0 && BN_to_ASN1_INTEGER(number, serial) != nullptr);
    BN_free(number);
}

Time timeOf(const std::string& text)
{
    Time time(ASN1_TIME_new());
    must(ASN1_TIME_set_string_X509(time.get(), text.substr(text.starts_with("205") ? 0 : 2).c_str()) == 1);
    return time;
}

void addExtension(X509* certificate, const char* name, const std::string& value)
{
    if (value.empty())
        return;
    const Extension extension(X509V3_EXT_conf(nullptr, nullptr, name, value.c_str()));
    must(extension && X509_add_ext(certificate, extension.get(), -1) == 1);
}

template <class T, class Encode> Bytes derOf(T* object, Encode encode)
{
    unsigned char* der = nullptr;
    const int size = encode(object, &der);
    must(size > 0);
    Bytes bytes(der, der + size);
    OPENSSL_free(der);
    return bytes;
}

} // namespace

SealKey::SealKey(const std::string& curve)
    : key_(curve == "RSA" ? EVP_RSA_gen(2048) : EVP_EC_gen(curve.c_str()), EVP_PKEY_free)
{
    must(key_ != nullptr);
}

Bytes SealKey::sign(ByteView message, const char* digest) const
{
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    std::size_t size = 0;
    must(EVP_DigestSignInit_ex(context, nullptr, digest, nullptr, nullptr, key_.get(), nullptr) == 1 &&
         EVP_DigestSign(context, nullptr, &size, message.data(), message.size()) == 1);
    Bytes der(size);
    must(EVP_DigestSign(context, der.data(), &size, message.data(), message.size()) == 1);
    EVP_MD_CTX_free(context);
    const unsigned char* at = der.data();
    ECDSA_SIG* signature = d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(size));
    const int field = (EVP_PKEY_get_bits(key_.get()) + 7) / 8;
    Bytes raw(static_cast<std::size_t>(2 * field));
    must(BN_bn2binpad(ECDSA_SIG_get0_r(signature), raw.data(), field) == field &&
         BN_bn2binpad(ECDSA_SIG_get0_s(signature), raw.data() + field, field) == field);
    ECDSA_SIG_free(signature);
    return raw;
}

Bytes certificateOf(const CertificateText& subject, const SealKey& key, const CertificateText& issuer,
                    const SealKey& issuerKey, const char* digest)
{
    const Certificate certificate(X509_new());
    X509* x509 = certificate.get();
    must(X509_set_version(x509, X509_VERSION_3) == 1);
    setSerial(X509_get_serialNumber(x509), subject.serial);
    must(X509_set_subject_name(x509, nameOf(subject).get()) == 1 &&
         X509_set_issuer_name(x509, nameOf(issuer).get()) == 1 &&
         X509_set1_notBefore(x509, timeOf(subject.from).get()) == 1 &&
         X509_set1_notAfter(x509, timeOf(subject.until).get()) == 1 && X509_set_pubkey(x509, key.get()) == 1);
    addExtension(x509, "basicConstraints", subject.authority ? "critical,CA:TRUE,pathlen:0" : "");
    addExtension(x509, "keyUsage", subject.usage);
    addExtension(x509, "extendedKeyUsage", subject.extendedUsage);
    if (!subject.extra.empty())
        addExtension(x509, subject.extra.c_str(), "critical,DER:0500");
    must(X509_sign(x509, issuerKey.get(), EVP_get_digestbyname(digest)) > 0);
    return derOf(x509, i2d_X509);
}

Bytes revocationsOf(const CertificateText& issuer, const SealKey& issuerKey, const std::vector<std::string>& serials,
                    const std::string& next)
{
    const List list(X509_CRL_new());
    must(X509_CRL_set_version(list.get(), X509_CRL_VERSION_2) == 1 &&
         X509_CRL_set_issuer_name(list.get(), nameOf(issuer).get()) == 1 &&
         X509_CRL_set1_lastUpdate(list.get(), timeOf("20200101000000Z").get()) == 1 &&
         X509_CRL_set1_nextUpdate(list.get(), timeOf(next).get()) == 1);
    for (const std::string& serial : serials) {
        X509_REVOKED* revoked = X509_REVOKED_new();
        ASN1_INTEGER* number = ASN1_INTEGER_new();
        setSerial(number, serial);
        must(X509_REVOKED_set_serialNumber(revoked, number) == 1 &&
             X509_REVOKED_set_revocationDate(revoked, timeOf("20210101000000Z").get()) == 1 &&
             X509_CRL_add0_revoked(list.get(), revoked) == 1);
        ASN1_INTEGER_free(number);
    }
    must(X509_CRL_sort(list.get()) == 1 && X509_CRL_sign(list.get(), issuerKey.get(), EVP_sha256()) > 0);
    return derOf(list.get(), i2d_X509_CRL);
}

SealAuthority::SealAuthority(const std::string& curve, CertificateText signerText)
    : signerName(std::move(signerText)), signerKey(curve), certificate(certificateOf(name, key, name, key)),
      signer(certificateOf(signerName, signerKey, name, key))
{}

} // namespace tongguan::test
