// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/security_object.h"

#include "hardware/chip/cipher.h"
#include "hardware/chip/tlv.h"
#include "kiosk/documents/openssl_object.h"

#include <openssl/cms.h>
#include <openssl/objects.h>
#include <openssl/x509.h>

#include <algorithm>
#include <array>
#include <memory>

namespace tongguan::chip {

namespace {

using documents::FreeWith;
using documents::QuietErrors;
using Cms = std::unique_ptr<CMS_ContentInfo, FreeWith<CMS_ContentInfo_free>>;
using Encoded = std::unique_ptr<unsigned char, decltype([](unsigned char* bytes) { OPENSSL_free(bytes); })>;
using Certificates =
    std::unique_ptr<STACK_OF(X509), decltype([](STACK_OF(X509) * list) { sk_X509_pop_free(list, X509_free); })>;

/// id-icao-mrtd-security-ldsSecurityObject: 2.23.136.1.1.1.
constexpr std::array<std::uint8_t, 6> kContentType{0x67, 0x81, 0x08, 0x01, 0x01, 0x01};
constexpr std::size_t kGroups = 16;

struct Digest {
    int nid;
    const char* name;
    std::size_t size;
};
constexpr std::array kDigests{
    Digest{NID_sha1, "SHA1", 20},     Digest{NID_sha224, "SHA224", 28}, Digest{NID_sha256, "SHA256", 32},
    Digest{NID_sha384, "SHA384", 48}, Digest{NID_sha512, "SHA512", 64},
};

const Digest* digestFor(int nid)
{
    const auto* found = std::ranges::find(kDigests, nid, &Digest::nid);
    return found == kDigests.end() ? nullptr : found;
}

/// Of the value of an OBJECT IDENTIFIER.
int nidOf(ByteView oid)
{
    const Bytes der = tlv(0x06, oid);
    const unsigned char* at = der.data();
    const std::unique_ptr<ASN1_OBJECT, FreeWith<ASN1_OBJECT_free>> object(
        d2i_ASN1_OBJECT(nullptr, &at, static_cast<long>(der.size())));
    return object ? OBJ_obj2nid(object.get()) : NID_undef;
}

bool isContentType(const ASN1_OBJECT* object)
{
    return object != nullptr && std::ranges::equal(ByteView(OBJ_get0_data(object), OBJ_length(object)), kContentType);
}

std::unexpected<Error> refuse(const char* what)
{
    return fail(Errc::InvalidInput, what);
}

/// The only signer: of several one could be right and another believed.
CMS_SignerInfo* onlySigner(CMS_ContentInfo* cms)
{
    const STACK_OF(CMS_SignerInfo)* signers = CMS_get0_SignerInfos(cms);
    return sk_CMS_SignerInfo_num(signers) == 1 ? sk_CMS_SignerInfo_value(signers, 0) : nullptr;
}

X509* certificateOf(CMS_SignerInfo* signer, const Certificates& certificates)
{
    for (int i = 0; i < sk_X509_num(certificates.get()); ++i) {
        X509* candidate = sk_X509_value(certificates.get(), i);
        if (CMS_SignerInfo_cert_cmp(signer, candidate) == 0)
            return candidate;
    }
    return nullptr;
}

std::optional<documents::SealCertificate> valueOf(X509* certificate)
{
    unsigned char* der = nullptr;
    const int size = i2d_X509(certificate, &der);
    const Encoded owner(der);
    if (size <= 0)
        return std::nullopt;
    auto read = documents::SealCertificate::read(ByteView(der, static_cast<std::size_t>(size)));
    return read ? std::optional(std::move(*read)) : std::nullopt;
}

/// RFC 5652, 5.4 and 11.1: the attributes are what is signed, so they have to be there and name this content.
bool signsContent(CMS_ContentInfo* cms, CMS_SignerInfo* signer, X509* certificate)
{
    const int at = CMS_signed_get_attr_by_NID(signer, NID_pkcs9_contentType, -1);
    const auto* type = at < 0 ? nullptr
                              : static_cast<const ASN1_OBJECT*>(X509_ATTRIBUTE_get0_data(
                                    CMS_signed_get_attr(signer, at), 0, V_ASN1_OBJECT, nullptr));
    if (!isContentType(type))
        return false;
    CMS_SignerInfo_set1_signer_cert(signer, certificate);
    return CMS_verify(cms, nullptr, nullptr, nullptr, nullptr, CMS_NO_SIGNER_CERT_VERIFY | CMS_BINARY) == 1;
}

/// Neither its digest nor, where that names one of its own (ECDSA, RSA before PSS), its signature is by SHA-1.
bool signsStrongly(CMS_SignerInfo* signer)
{
    X509_ALGOR* digest = nullptr;
    X509_ALGOR* signature = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &digest, &signature);
    const Digest* known = digestFor(OBJ_obj2nid(digest->algorithm));
    int inSignature = NID_undef;
    const bool named = OBJ_find_sigid_algs(OBJ_obj2nid(signature->algorithm), &inSignature, nullptr) == 1;
    return known != nullptr && known->nid != NID_sha1 && (!named || inSignature != NID_sha1);
}

} // namespace

Result<> SecurityObject::readHashes(ByteView content)
{
    // LDSSecurityObject ::= SEQUENCE { version, hashAlgorithm, SEQUENCE OF { number, hash }, ldsVersionInfo OPTIONAL }
    const auto object = onlyValue(content, 0x30);
    if (!object)
        return std::unexpected(object.error());
    TlvReader reader(*object);
    const auto version = reader.next(0x02);
    const auto algorithm = version ? reader.next(0x30) : version;
    const auto list = algorithm ? reader.next(0x30) : algorithm;
    const auto oid = list ? TlvReader(algorithm->value).next(0x06) : list;
    if (!oid)
        return std::unexpected(oid.error());
    const Digest* digest = digestFor(nidOf(oid->value));
    if (digest == nullptr)
        return refuse("EF.SOD has hashes of an unknown kind");
    algorithm_ = digest->name;
    strong_ = digest->nid != NID_sha1;
    TlvReader entries(list->value);
    while (!entries.atEnd()) {
        const auto entry = entries.next(0x30);
        TlvReader members(entry ? entry->value : ByteView());
        const auto number = members.next(0x02);
        const auto hash = number ? members.next(0x04) : number;
        if (!hash || number->value.size() != 1 || number->value[0] < 1 || number->value[0] > kGroups ||
            hash->value.size() != digest->size)
            return refuse("EF.SOD has a hash that is none");
        if (!hashes_.emplace(number->value[0], Bytes(hash->value.begin(), hash->value.end())).second)
            return refuse("EF.SOD has two hashes of one data group");
    }
    return hashes_.empty() ? Result<>(refuse("EF.SOD has no hashes")) : Result<>();
}

Result<SecurityObject> SecurityObject::read(ByteView file)
{
    const QuietErrors quiet;
    const auto content = onlyValue(file, 0x77);
    if (!content)
        return std::unexpected(content.error());
    const unsigned char* at = content->data();
    const Cms cms(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(content->size())));
    if (!cms || at != content->data() + content->size() || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed ||
        !isContentType(CMS_get0_eContentType(cms.get())))
        return refuse("EF.SOD has no signed security object");
    ASN1_OCTET_STRING** signedBytes = CMS_get0_content(cms.get());
    CMS_SignerInfo* signer = onlySigner(cms.get());
    if (signedBytes == nullptr || *signedBytes == nullptr || signer == nullptr)
        return refuse("EF.SOD has no content, or not one signer");
    SecurityObject object;
    if (auto read = object.readHashes(
            {ASN1_STRING_get0_data(*signedBytes), static_cast<std::size_t>(ASN1_STRING_length(*signedBytes))});
        !read)
        return failed(std::move(read));
    object.strong_ = object.strong_ && signsStrongly(signer);
    const Certificates certificates(CMS_get1_certs(cms.get()));
    X509* certificate = certificateOf(signer, certificates);
    if (certificate == nullptr)
        return object;
    object.signer_ = valueOf(certificate);
    object.signature_ =
        object.signer_ && signsContent(cms.get(), signer, certificate) ? Signature::Holds : Signature::Broken;
    return object;
}

std::vector<int> SecurityObject::groups() const
{
    std::vector<int> numbers;
    for (const auto& [number, hash] : hashes_)
        numbers.push_back(number);
    return numbers;
}

bool SecurityObject::matches(int group, ByteView file) const
{
    const auto hash = hashes_.find(group);
    return hash != hashes_.end() && digestOf(algorithm_, file) == hash->second;
}

} // namespace tongguan::chip
