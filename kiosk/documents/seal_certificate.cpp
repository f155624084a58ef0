// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/seal_certificate.h"

#include "kiosk/documents/openssl_object.h"
#include "kiosk/documents/refusal.h"
#include "kiosk/documents/seal_pem.h"

#include <openssl/bn.h>
#include <openssl/objects.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <utility>

namespace tongguan::documents {

namespace {

/// In bits: SHA-224 and more, and RSA from 2048 bits on. SHA-1 fell in 2017.
constexpr int kLeastStrength = 112;
constexpr std::string_view kSealUsages = "2.23.136.1.1.14."; // ICAO Doc 9303-12: signers of bar codes and VDS-NC

using Text = std::unique_ptr<char, decltype([](char* text) { OPENSSL_free(text); })>;
using Encoded = std::unique_ptr<unsigned char, decltype([](unsigned char* bytes) { OPENSSL_free(bytes); })>;
using Usages = std::unique_ptr<EXTENDED_KEY_USAGE, FreeWith<EXTENDED_KEY_USAGE_free>>;

std::string upper(std::string text)
{
    for (char& c : text) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 0x20);
    }
    return text;
}

/// The first entry of that kind; empty where there is none, or one that is no text.
std::string entryOf(const X509_NAME* subject, int nid)
{
    const int at = X509_NAME_get_index_by_NID(subject, nid, -1);
    const X509_NAME_ENTRY* entry = at < 0 ? nullptr : X509_NAME_get_entry(subject, at);
    unsigned char* utf8 = nullptr;
    const int size = entry == nullptr ? -1 : ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(entry));
    const Encoded owner(utf8);
    return size < 0 ? std::string() : std::string(utf8, utf8 + size);
}

std::string serialOf(const X509* certificate)
{
    const std::unique_ptr<BIGNUM, FreeWith<BN_free>> number(
        ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
    const Text text(number ? BN_bn2hex(number.get()) : nullptr);
    const std::string hex = text ? text.get() : "";
    return hex.substr(std::min(hex.find_first_not_of('0'), hex.size()));
}

/// One text stands for one certificate: BER has many for each.
template <class T, class Encode> bool isDer(const T* object, ByteView bytes, Encode encode)
{
    unsigned char* encoded = nullptr;
    const int size = encode(object, &encoded);
    const Encoded owner(encoded);
    return size >= 0 && std::ranges::equal(ByteView(encoded, static_cast<std::size_t>(size)), bytes);
}

bool namesSealUsage(const EXTENDED_KEY_USAGE* usages)
{
    for (int i = 0; i < sk_ASN1_OBJECT_num(usages); ++i) {
        std::array<char, 64> text{};
        OBJ_obj2txt(text.data(), text.size(), sk_ASN1_OBJECT_value(usages, i), 1);
        if (std::string_view(text.data()).starts_with(kSealUsages))
            return true;
    }
    return false;
}

bool isStrong(int hashStrength, EVP_PKEY* key)
{
    return hashStrength >= kLeastStrength && EVP_PKEY_get_security_bits(key) >= kLeastStrength;
}

} // namespace

SealCertificate::SealCertificate(std::shared_ptr<x509_st> x509, Bytes der)
    : x509_(std::move(x509)), der_(std::move(der))
{
    X509* certificate = x509_.get();
    const X509_NAME* subject = X509_get_subject_name(certificate);
    country_ = upper(entryOf(subject, NID_countryName));
    signer_ = country_ + upper(entryOf(subject, NID_commonName));
    serial_ = serialOf(certificate);
    fingerprint_.resize(EVP_MD_get_size(EVP_sha1()));
    X509_digest(certificate, EVP_sha1(), fingerprint_.data(), nullptr);
    const std::uint32_t flags = X509_get_extension_flags(certificate);
    const std::uint32_t usage = X509_get_key_usage(certificate); // all bits where it names none
    const bool understood = (flags & (EXFLAG_INVALID | EXFLAG_CRITICAL)) == 0;
    authority_ = understood && (flags & EXFLAG_CA) != 0 && (usage & KU_KEY_CERT_SIGN) != 0;
    maySign_ = understood && (flags & EXFLAG_CA) == 0 && (usage & KU_DIGITAL_SIGNATURE) != 0;
    const Usages usages(
        static_cast<EXTENDED_KEY_USAGE*>(X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr)));
    if ((flags & EXFLAG_XKUSAGE) != 0)
        sealUsage_ = usages && namesSealUsage(usages.get()) ? Usage::Named : Usage::Other;
}

Result<SealCertificate> SealCertificate::read(ByteView bytes)
{
    if (bytes.size() > 2 * kMaxCertificateBytes) // PEM takes a third more than DER, and may have words around it
        return refuse("certificate", std::format("{} bytes", bytes.size()));
    const QuietErrors quiet;
    Bytes der = derOf(bytes, "CERTIFICATE");
    if (der.size() > kMaxCertificateBytes)
        return refuse("certificate", std::format("{} bytes, at most {} are read", der.size(), kMaxCertificateBytes));
    const unsigned char* at = der.data();
    const std::shared_ptr<X509> x509(d2i_X509(nullptr, &at, static_cast<long>(der.size())), X509_free);
    if (!x509 || at != der.data() + der.size() || !isDer(x509.get(), der, i2d_X509))
        return refuse("certificate", "no X.509 certificate in DER");
    const auto from = timeOf(X509_get0_notBefore(x509.get()));
    const auto until = timeOf(X509_get0_notAfter(x509.get()));
    if (!from || !until)
        return refuse("certificate", "its validity is no time");
    if (X509_get0_pubkey(x509.get()) == nullptr)
        return refuse("certificate", "its key is of no kind that is known");
    SealCertificate certificate(x509, std::move(der));
    certificate.from_ = *from;
    certificate.until_ = *until;
    return certificate;
}

bool SealCertificate::validOn(std::chrono::sys_days day) const
{
    return day + std::chrono::days(2) > from_ && day - std::chrono::days(1) <= until_;
}

bool SealCertificate::issuedBy(const SealCertificate& authority) const
{
    const QuietErrors quiet;
    EVP_PKEY* key = X509_get0_pubkey(authority.x509_.get());
    int strength = 0;
    return authority.isAuthority() &&
           X509_NAME_cmp(X509_get_issuer_name(x509_.get()), X509_get_subject_name(authority.x509_.get())) == 0 &&
           X509_get_signature_info(x509_.get(), nullptr, nullptr, &strength, nullptr) == 1 && isStrong(strength, key) &&
           X509_verify(x509_.get(), key) == 1;
}

bool SealCertificate::signs(ByteView message, ByteView signature, SealHash hash) const
{
    return holds(X509_get0_pubkey(x509_.get()), message, signature, hash);
}

} // namespace tongguan::documents
