// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chip/document_signer.h"

#include "hardware/chip/cipher.h"
#include "hardware/chip/tlv.h"

#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <cstdlib>

namespace tongguan::test {

namespace {

using chip::joined;
using chip::tlv;

void must(bool done)
{
    if (!done)
        std::abort();
}

Bytes algorithmOf(const std::string& digest)
{
    const ASN1_OBJECT* object = OBJ_nid2obj(EVP_MD_get_type(EVP_get_digestbyname(digest.c_str())));
    const ByteView oid(OBJ_get0_data(object), OBJ_length(object));
    return tlv(0x30, joined({tlv(0x06, oid), tlv(0x05, {})}));
}

void addSigner(CMS_ContentInfo* cms, X509* certificate, const SealKey& key, const SecurityObjectText& text)
{
    unsigned flags = CMS_PARTIAL | CMS_BINARY | CMS_NOSMIMECAP;
    if (text.pss)
        flags |= CMS_KEY_PARAM;
    if (!text.withCertificate)
        flags |= CMS_NOCERTS;
    CMS_SignerInfo* signer =
        CMS_add1_signer(cms, certificate, key.get(), EVP_get_digestbyname(text.digest.c_str()), flags);
    must(signer != nullptr);
    if (text.pss)
        must(EVP_PKEY_CTX_set_rsa_padding(CMS_SignerInfo_get0_pkey_ctx(signer), RSA_PKCS1_PSS_PADDING) == 1);
}

} // namespace

Bytes ldsSecurityObject(const std::map<int, Bytes>& groups, const std::string& digest)
{
    Bytes list;
    for (const auto& [number, file] : groups) {
        const Bytes hash = chip::digestOf(digest.c_str(), file);
        list =
            joined({list, tlv(0x30, joined({tlv(0x02, Bytes{static_cast<std::uint8_t>(number)}), tlv(0x04, hash)}))});
    }
    return tlv(0x30, joined({tlv(0x02, Bytes{0}), algorithmOf(digest), tlv(0x30, list)}));
}

Bytes securityObject(const std::map<int, Bytes>& groups, const SealAuthority& authority, const SecurityObjectText& text)
{
    const Bytes content = ldsSecurityObject(groups, text.digest);
    const unsigned char* at = authority.signer.data();
    X509* certificate = d2i_X509(nullptr, &at, static_cast<long>(authority.signer.size()));
    CMS_ContentInfo* cms = CMS_sign(nullptr, nullptr, nullptr, nullptr, CMS_PARTIAL | CMS_BINARY);
    ASN1_OBJECT* type = OBJ_txt2obj(text.contentType.c_str(), 1);
    must(certificate != nullptr && cms != nullptr && CMS_set1_eContentType(cms, type) == 1);
    for (int i = 0; i < text.signers; ++i)
        addSigner(cms, certificate, authority.signerKey, text);
    BIO* bytes = BIO_new_mem_buf(content.data(), static_cast<int>(content.size()));
    must(CMS_final(cms, bytes, nullptr, CMS_BINARY) == 1);
    if (!text.renamedTo.empty()) {
        ASN1_OBJECT* other = OBJ_txt2obj(text.renamedTo.c_str(), 1);
        must(CMS_set1_eContentType(cms, other) == 1);
        ASN1_OBJECT_free(other);
    }
    unsigned char* der = nullptr;
    const int size = i2d_CMS_ContentInfo(cms, &der);
    must(size > 0);
    Bytes file = tlv(0x77, ByteView(der, static_cast<std::size_t>(size)));
    OPENSSL_free(der);
    BIO_free(bytes);
    ASN1_OBJECT_free(type);
    CMS_ContentInfo_free(cms);
    X509_free(certificate);
    return file;
}

} // namespace tongguan::test
