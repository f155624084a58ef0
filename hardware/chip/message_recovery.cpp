// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/message_recovery.h"

#include "hardware/chip/cipher.h"
#include "hardware/chip/tlv.h"
#include "kiosk/documents/openssl_object.h"

#include <openssl/evp.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <array>
#include <memory>

namespace tongguan::chip {

namespace {

using documents::FreeWith;
using documents::QuietErrors;
using Context = std::unique_ptr<EVP_PKEY_CTX, FreeWith<EVP_PKEY_CTX_free>>;

constexpr std::uint8_t kHeader = 0x6A; ///< partial recovery, nothing filled in between
constexpr std::uint8_t kShortTrailer = 0xBC;
constexpr std::uint8_t kLongTrailer = 0xCC;

struct Hash {
    std::uint8_t id; ///< ISO/IEC 10118-3
    const char* name;
    std::size_t size;
};
constexpr std::array kHashes{
    Hash{0x33, "SHA1", 20},   Hash{0x34, "SHA256", 32}, Hash{0x35, "SHA512", 64},
    Hash{0x36, "SHA384", 48}, Hash{0x38, "SHA224", 28},
};

/// The signature to the power of the public exponent; empty where it is no number below the modulus.
Bytes opened(const PublicKey& key, ByteView signature)
{
    const QuietErrors quiet;
    const Context context(EVP_PKEY_CTX_new(key.get(), nullptr));
    std::size_t size = static_cast<std::size_t>(key.bits() + 7) / 8;
    Bytes out(size);
    if (!context || signature.size() != size || EVP_PKEY_encrypt_init(context.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_NO_PADDING) != 1 ||
        EVP_PKEY_encrypt(context.get(), out.data(), &size, signature.data(), signature.size()) != 1)
        return {};
    out.resize(size);
    return out;
}

struct Trailer {
    const Hash* hash = nullptr;
    std::size_t size = 0;
};

Trailer trailerOf(ByteView message)
{
    if (message.back() == kShortTrailer)
        return {.hash = kHashes.data(), .size = 1};
    const auto* hash = std::ranges::find(kHashes, message[message.size() - 2], &Hash::id);
    if (message.back() != kLongTrailer || hash == kHashes.end())
        return {};
    return {.hash = hash, .size = 2};
}

} // namespace

bool recovers(const PublicKey& key, ByteView signature, ByteView end)
{
    const Bytes message = opened(key, signature);
    if (message.size() < 2 || message.front() != kHeader)
        return false;
    const auto [hash, trailer] = trailerOf(message);
    if (hash == nullptr || message.size() < 1 + hash->size + trailer)
        return false;
    const ByteView inside = ByteView(message).subspan(1, message.size() - 1 - trailer);
    const ByteView recovered = inside.first(inside.size() - hash->size);
    return std::ranges::equal(digestOf(hash->name, joined({recovered, end})), inside.last(hash->size));
}

} // namespace tongguan::chip
