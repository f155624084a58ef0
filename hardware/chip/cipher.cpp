// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/cipher.h"

#include "hardware/chip/tlv.h"
#include "kiosk/documents/openssl_object.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <algorithm>
#include <array>
#include <bit>
#include <memory>
#include <string>
#include <utility>

namespace tongguan::chip {

namespace {

using documents::FreeWith;
using documents::QuietErrors;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, FreeWith<EVP_CIPHER_CTX_free>>;
using MacContext = std::unique_ptr<EVP_MAC_CTX, FreeWith<EVP_MAC_CTX_free>>;
using Mac = std::unique_ptr<EVP_MAC, FreeWith<EVP_MAC_free>>;

enum class Way : std::uint8_t { Decrypt, Encrypt };

const EVP_CIPHER* cbcOf(Cipher cipher)
{
    switch (cipher) {
    case Cipher::TripleDes:
        return EVP_des_ede3_cbc();
    case Cipher::Aes128:
        return EVP_aes_128_cbc();
    case Cipher::Aes192:
        return EVP_aes_192_cbc();
    case Cipher::Aes256:
        return EVP_aes_256_cbc();
    }
    return nullptr;
}

Bytes cbc(const EVP_CIPHER* cipher, ByteView key, ByteView iv, ByteView data, Way way)
{
    const QuietErrors quiet;
    const CipherContext context(EVP_CIPHER_CTX_new());
    const auto block = static_cast<std::size_t>(EVP_CIPHER_get_block_size(cipher));
    if (!context || data.empty() || data.size() % block != 0 || iv.size() != block ||
        key.size() != static_cast<std::size_t>(EVP_CIPHER_get_key_length(cipher)))
        return {};
    Bytes out(data.size() + block);
    int size = 0;
    if (EVP_CipherInit_ex(context.get(), cipher, nullptr, key.data(), iv.data(), static_cast<int>(way)) != 1 ||
        EVP_CIPHER_CTX_set_padding(context.get(), 0) != 1 ||
        EVP_CipherUpdate(context.get(), out.data(), &size, data.data(), static_cast<int>(data.size())) != 1 ||
        static_cast<std::size_t>(size) != data.size())
        return {};
    out.resize(data.size());
    return out;
}

/// OpenSSL's 3DES takes three keys; with three equal ones it is DES.
Secret threeKeys(ByteView one, ByteView two, ByteView three)
{
    return Secret(joined({one, two, three}));
}

Bytes run(Cipher cipher, ByteView key, ByteView iv, ByteView data, Way way)
{
    if (key.size() != keySize(cipher))
        return {};
    if (cipher != Cipher::TripleDes)
        return cbc(cbcOf(cipher), key, iv, data, way);
    return cbc(cbcOf(cipher), threeKeys(key.first(8), key.last(8), key.first(8)).view(), iv, data, way);
}

/// ISO/IEC 9797-1, algorithm 3: DES in CBC with the first key, the last block of it with both.
Bytes retailMac(ByteView key, ByteView message)
{
    const Bytes blocks = padded(message, 8);
    Bytes chained(8);
    if (blocks.size() > 8) {
        const Secret des = threeKeys(key.first(8), key.first(8), key.first(8));
        const Bytes before =
            cbc(EVP_des_ede3_cbc(), des.view(), chained, ByteView(blocks).first(blocks.size() - 8), Way::Encrypt);
        if (before.empty())
            return {};
        std::ranges::copy(ByteView(before).last(8), chained.begin());
    }
    return run(Cipher::TripleDes, key, chained, ByteView(blocks).last(8), Way::Encrypt);
}

Bytes cmac(Cipher cipher, ByteView key, ByteView message)
{
    const QuietErrors quiet;
    const Mac mac(EVP_MAC_fetch(nullptr, "CMAC", nullptr));
    const MacContext context(mac ? EVP_MAC_CTX_new(mac.get()) : nullptr);
    std::string name = EVP_CIPHER_get0_name(cbcOf(cipher));
    const std::array params{OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_CIPHER, name.data(), 0),
                            OSSL_PARAM_construct_end()};
    Bytes out(16);
    std::size_t size = 0;
    if (!context || EVP_MAC_init(context.get(), key.data(), key.size(), params.data()) != 1 ||
        EVP_MAC_update(context.get(), message.data(), message.size()) != 1 ||
        EVP_MAC_final(context.get(), out.data(), &size, out.size()) != 1)
        return {};
    out.resize(kMacSize);
    return out;
}

} // namespace

Secret deriveKey(Cipher cipher, ByteView secret, KeyUse use)
{
    const Bytes counter{0, 0, 0, static_cast<std::uint8_t>(use)};
    const Secret input(joined({secret, counter}));
    const bool longKey = cipher == Cipher::Aes192 || cipher == Cipher::Aes256;
    Bytes key = digestOf(longKey ? "SHA256" : "SHA1", input.view());
    key.resize(keySize(cipher));
    if (cipher == Cipher::TripleDes) {
        for (std::uint8_t& byte : key)
            byte = static_cast<std::uint8_t>((byte & 0xFEU) | (std::popcount(byte & 0xFEU) % 2 == 0 ? 1U : 0U));
    }
    return Secret(std::move(key));
}

Bytes encrypted(Cipher cipher, ByteView key, ByteView iv, ByteView data)
{
    return run(cipher, key, iv, data, Way::Encrypt);
}

Bytes decrypted(Cipher cipher, ByteView key, ByteView iv, ByteView data)
{
    return run(cipher, key, iv, data, Way::Decrypt);
}

Bytes macOf(Cipher cipher, ByteView key, ByteView message)
{
    if (key.size() != keySize(cipher))
        return {};
    return cipher == Cipher::TripleDes ? retailMac(key, message) : cmac(cipher, key, message);
}

bool equalMacs(ByteView one, ByteView other)
{
    return one.size() == kMacSize && other.size() == kMacSize && CRYPTO_memcmp(one.data(), other.data(), kMacSize) == 0;
}

Bytes padded(ByteView data, std::size_t block)
{
    Bytes out(data.begin(), data.end());
    out.push_back(0x80);
    out.resize((out.size() + block - 1) / block * block);
    return out;
}

Result<Bytes> unpadded(ByteView data)
{
    std::size_t size = data.size();
    while (size > 0 && data[size - 1] == 0)
        --size;
    if (size == 0 || data[size - 1] != 0x80)
        return fail(Errc::InvalidInput, "the padding of the chip's answer is wrong");
    return Bytes(data.begin(), data.begin() + static_cast<std::ptrdiff_t>(size - 1));
}

Bytes digestOf(const char* algorithm, ByteView bytes)
{
    const QuietErrors quiet;
    Bytes out(EVP_MAX_MD_SIZE);
    std::size_t size = 0;
    if (EVP_Q_digest(nullptr, algorithm, nullptr, bytes.data(), bytes.size(), out.data(), &size) != 1)
        return {};
    out.resize(size);
    return out;
}

} // namespace tongguan::chip
