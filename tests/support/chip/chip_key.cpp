// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chip/chip_key.h"

#include "hardware/chip/cipher.h"
#include "hardware/chip/tlv.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <cstdlib>
#include <map>

namespace tongguan::test {

namespace {

/// The test's own making must not fail.
void must(bool done)
{
    if (!done)
        std::abort();
}

EVP_PKEY* made(const std::string& kind)
{
    if (kind.starts_with("RSA-"))
        return EVP_RSA_gen(static_cast<unsigned>(std::stoi(kind.substr(4))));
    return EVP_EC_gen(kind.c_str());
}

/// ISO/IEC 10118-3.
const std::map<std::string, std::uint8_t> kHashIds{
    {"SHA1", 0x33}, {"SHA256", 0x34}, {"SHA512", 0x35}, {"SHA384", 0x36}, {"SHA224", 0x38}};

} // namespace

ChipKeyPair::ChipKeyPair(const std::string& kind) : key_(made(kind), EVP_PKEY_free)
{
    must(key_ != nullptr);
}

Bytes ChipKeyPair::publicKey(bool writtenOut) const
{
    if (writtenOut)
        must(EVP_PKEY_set_utf8_string_param(key_.get(), OSSL_PKEY_PARAM_EC_ENCODING, OSSL_PKEY_EC_ENCODING_EXPLICIT) ==
             1);
    unsigned char* der = nullptr;
    const int size = i2d_PUBKEY(key_.get(), &der);
    must(size > 0);
    Bytes bytes(der, der + size);
    OPENSSL_free(der);
    return bytes;
}

chip::Secret ChipKeyPair::number() const
{
    BIGNUM* number = nullptr;
    must(EVP_PKEY_get_bn_param(key_.get(), OSSL_PKEY_PARAM_PRIV_KEY, &number) == 1);
    Bytes bytes(static_cast<std::size_t>(BN_num_bytes(number)));
    BN_bn2bin(number, bytes.data());
    BN_free(number);
    return chip::Secret(std::move(bytes));
}

Bytes ChipKeyPair::signWithRecovery(ByteView challenge, const std::string& hash) const
{
    const Bytes trailer = hash == "SHA1" ? Bytes{0xBC} : Bytes{kHashIds.at(hash), 0xCC};
    const std::size_t modulus = static_cast<std::size_t>(EVP_PKEY_get_bits(key_.get())) / 8;
    const std::size_t hashSize = chip::digestOf(hash.c_str(), challenge).size();
    const Bytes own(modulus - 1 - hashSize - trailer.size(), 0x42);
    const Bytes digest = chip::digestOf(hash.c_str(), chip::joined({own, challenge}));
    const Bytes message = chip::joined({Bytes{0x6A}, own, digest, trailer});
    EVP_PKEY_CTX* context = EVP_PKEY_CTX_new(key_.get(), nullptr);
    std::size_t size = modulus;
    Bytes signature(size);
    must(EVP_PKEY_decrypt_init(context) == 1 && EVP_PKEY_CTX_set_rsa_padding(context, RSA_NO_PADDING) == 1 &&
         EVP_PKEY_decrypt(context, signature.data(), &size, message.data(), message.size()) == 1);
    EVP_PKEY_CTX_free(context);
    return signature;
}

Bytes ChipKeyPair::signPlainly(ByteView challenge, const std::string& hash) const
{
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    std::size_t size = 0;
    must(EVP_DigestSignInit_ex(context, nullptr, hash.c_str(), nullptr, nullptr, key_.get(), nullptr) == 1 &&
         EVP_DigestSign(context, nullptr, &size, challenge.data(), challenge.size()) == 1);
    Bytes der(size);
    must(EVP_DigestSign(context, der.data(), &size, challenge.data(), challenge.size()) == 1);
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

} // namespace tongguan::test
