// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/log/signing_key.h"

#include <sodium.h>

#include <algorithm>
#include <format>

namespace tongguan::sync {

static_assert(crypto_sign_PUBLICKEYBYTES == 32 && crypto_sign_SECRETKEYBYTES == 64 && crypto_sign_BYTES == 64);

VerifyingKey::VerifyingKey(const std::array<std::uint8_t, 32>& bytes)
    : bytes_(bytes), id_(toHex(ByteView(sha256(ByteView(bytes))).first(8)))
{}

Result<VerifyingKey> VerifyingKey::fromBytes(ByteView bytes)
{
    std::array<std::uint8_t, 32> key{};
    if (bytes.size() != key.size())
        return fail(Errc::InvalidInput, std::format("an Ed25519 key has 32 bytes, got {}", bytes.size()));
    std::ranges::copy(bytes, key.begin());
    return VerifyingKey(key);
}

Result<VerifyingKey> VerifyingKey::fromBase64(std::string_view text)
{
    auto bytes = tongguan::fromBase64(text);
    if (!bytes)
        return failed(std::move(bytes));
    return fromBytes(*bytes);
}

bool VerifyingKey::verifies(ByteView message, ByteView signature) const
{
    return signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(signature.data(), message.data(), message.size(), bytes_.data()) == 0;
}

std::string VerifyingKey::toBase64() const
{
    return tongguan::toBase64(bytes_);
}

SigningKey::SigningKey(const std::array<std::uint8_t, 64>& secret, VerifyingKey verifying)
    : secret_(secret), verifying_(std::move(verifying))
{}

SigningKey SigningKey::make(Random& random)
{
    std::array<std::uint8_t, 32> seed{};
    random.fill(seed);
    auto key = fromSeed(seed);
    sodium_memzero(seed.data(), seed.size());
    return std::move(*key); // 32 bytes are always a seed
}

Result<SigningKey> SigningKey::fromSeed(ByteView seed)
{
    if (seed.size() != crypto_sign_SEEDBYTES)
        return fail(Errc::InvalidInput, std::format("an Ed25519 seed has 32 bytes, got {}", seed.size()));
    if (sodium_init() < 0)
        return fail(Errc::Unavailable, "libsodium does not start");
    std::array<std::uint8_t, 32> open{};
    std::array<std::uint8_t, 64> secret{};
    crypto_sign_seed_keypair(open.data(), secret.data(), seed.data());
    SigningKey key(secret, VerifyingKey::fromBytes(open).value());
    sodium_memzero(secret.data(), secret.size());
    return key;
}

SigningKey::SigningKey(SigningKey&& other) noexcept : secret_(other.secret_), verifying_(std::move(other.verifying_))
{
    sodium_memzero(other.secret_.data(), other.secret_.size());
}

SigningKey& SigningKey::operator=(SigningKey&& other) noexcept
{
    if (this != &other) {
        secret_ = other.secret_;
        verifying_ = std::move(other.verifying_);
        sodium_memzero(other.secret_.data(), other.secret_.size());
    }
    return *this;
}

SigningKey::~SigningKey()
{
    sodium_memzero(secret_.data(), secret_.size());
}

Signature SigningKey::sign(ByteView message) const
{
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), secret_.data());
    return signature;
}

// libsodium's secret key is the seed followed by the public key.
Bytes SigningKey::seed() const
{
    return {secret_.begin(), secret_.begin() + crypto_sign_SEEDBYTES};
}

} // namespace tongguan::sync
