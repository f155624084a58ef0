// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"

#include <openssl/evp.h>
#include <sodium.h>

#include <algorithm>
#include <cstdlib>
#include <format>

namespace tongguan {

namespace {

/// OpenSSL's, which takes the processor's own instructions for it, as libsodium's does not: each event of a journal is
/// hashed on capture and again wherever it arrives. Looked up once.
const EVP_MD* sha256Method()
{
    static const EVP_MD* const method = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return method;
}

int nibble(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// Bytes of the sequence that starts with `lead`, 0 where none can; `least` is its smallest code point.
std::size_t sequenceLength(std::uint8_t lead, std::uint32_t& codePoint, std::uint32_t& least)
{
    if (lead < 0x80) {
        codePoint = lead;
        least = 0;
        return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        codePoint = lead & 0x1FU;
        least = 0x80;
        return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        codePoint = lead & 0x0FU;
        least = 0x800;
        return 3;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        codePoint = lead & 0x07U;
        least = 0x10000;
        return 4;
    }
    return 0;
}

} // namespace

Hash sha256(ByteView bytes)
{
    Hash hash{};
    // It fails without memory alone, and a wrong hash must never get into a journal.
    if (EVP_Digest(bytes.data(), bytes.size(), hash.data(), nullptr, sha256Method(), nullptr) != 1)
        std::abort();
    return hash;
}

Hash sha256(std::string_view text)
{
    return sha256(asBytes(text));
}

Hash hmacSha256(ByteView key, std::string_view text)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, key.data(), key.size());
    crypto_auth_hmacsha256_update(&state, asBytes(text).data(), text.size());
    Hash mac{};
    crypto_auth_hmacsha256_final(&state, mac.data());
    return mac;
}

std::string toHex(ByteView bytes)
{
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string hex;
    hex.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        hex += kDigits[byte >> 4U];
        hex += kDigits[byte & 15U];
    }
    return hex;
}

Result<Bytes> fromHex(std::string_view hex)
{
    if (hex.size() % 2 != 0)
        return fail(Errc::InvalidInput, std::format("hex of {} digits", hex.size()));
    Bytes bytes;
    bytes.reserve(hex.size() / 2);
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const int high = nibble(hex[i]);
        const int low = nibble(hex[i + 1]);
        if (high < 0 || low < 0)
            return fail(Errc::InvalidInput, std::format("no hex digit at {}", i));
        bytes.push_back(static_cast<std::uint8_t>(high * 16 + low));
    }
    return bytes;
}

Result<Hash> hashFromHex(std::string_view hex)
{
    auto bytes = fromHex(hex);
    if (!bytes)
        return failed(std::move(bytes));
    Hash hash{};
    if (bytes->size() != hash.size())
        return fail(Errc::InvalidInput, std::format("a SHA-256 has 32 bytes, got {}", bytes->size()));
    std::ranges::copy(*bytes, hash.begin());
    return hash;
}

std::string toBase64(ByteView bytes)
{
    constexpr int kVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::string text(sodium_base64_encoded_len(bytes.size(), kVariant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), kVariant);
    text.pop_back(); // the terminating zero
    return text;
}

Result<Bytes> fromBase64(std::string_view text)
{
    Bytes bytes(text.size() / 4 * 3 + 3);
    std::size_t length = 0;
    const char* end = nullptr;
    if (sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length, &end,
                          sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0 ||
        end != text.data() + text.size())
        return fail(Errc::InvalidInput, "no base64url text");
    bytes.resize(length);
    return bytes;
}

bool isUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        std::uint32_t codePoint = 0;
        std::uint32_t least = 0;
        const std::size_t length = sequenceLength(static_cast<std::uint8_t>(text[i]), codePoint, least);
        if (length == 0 || i + length > text.size())
            return false;
        for (std::size_t k = 1; k < length; ++k) {
            const auto byte = static_cast<std::uint8_t>(text[i + k]);
            if ((byte & 0xC0U) != 0x80U)
                return false;
            codePoint = codePoint << 6U | (byte & 0x3FU);
        }
        if (codePoint < least || codePoint > 0x10FFFF || (codePoint >= 0xD800 && codePoint <= 0xDFFF))
            return false;
        i += length;
    }
    return true;
}

} // namespace tongguan
