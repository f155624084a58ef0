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

// crypto_box_seal takes its ephemeral key from a generator of its own; this is the same box with one that is passed in.
Result<Bytes> VerifyingKey::seal(ByteView message, Random& random) const
{
    static_assert(crypto_box_SEALBYTES == kBoxBytes);
    std::array<std::uint8_t, crypto_box_PUBLICKEYBYTES> to{};
    if (crypto_sign_ed25519_pk_to_curve25519(to.data(), bytes_.data()) != 0)
        return fail(Errc::Denied, "nothing can be sealed to this key");
    std::array<std::uint8_t, crypto_box_SEEDBYTES> seed{};
    random.fill(seed);
    std::array<std::uint8_t, crypto_box_SECRETKEYBYTES> secret{};
    Bytes sealed(message.size() + kBoxBytes);
    crypto_box_seed_keypair(sealed.data(), secret.data(), seed.data());
    std::array<std::uint8_t, crypto_box_NONCEBYTES> nonce{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, nonce.size());
    crypto_generichash_update(&state, sealed.data(), crypto_box_PUBLICKEYBYTES);
    crypto_generichash_update(&state, to.data(), to.size());
    crypto_generichash_final(&state, nonce.data(), nonce.size());
    const int failed = crypto_box_easy(&sealed[crypto_box_PUBLICKEYBYTES], message.data(), message.size(), nonce.data(),
                                       to.data(), secret.data());
    sodium_memzero(seed.data(), seed.size());
    sodium_memzero(secret.data(), secret.size());
    return failed == 0 ? Result<Bytes>(std::move(sealed)) : fail(Errc::Denied, "nothing can be sealed to this key");
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

Result<Bytes> SigningKey::open(ByteView sealed) const
{
    const auto refused = [] { return fail(Errc::Denied, "sealed to another key, changed or cut"); };
    if (sealed.size() < kBoxBytes)
        return refused();
    std::array<std::uint8_t, crypto_box_PUBLICKEYBYTES> open{};
    std::array<std::uint8_t, crypto_box_SECRETKEYBYTES> secret{};
    if (crypto_sign_ed25519_pk_to_curve25519(open.data(), verifying_.bytes().data()) != 0 ||
        crypto_sign_ed25519_sk_to_curve25519(secret.data(), secret_.data()) != 0)
        return refused();
    Bytes message(sealed.size() - kBoxBytes);
    const int failed = crypto_box_seal_open(message.data(), sealed.data(), sealed.size(), open.data(), secret.data());
    sodium_memzero(secret.data(), secret.size());
    return failed == 0 ? Result<Bytes>(std::move(message)) : refused();
}

// libsodium's secret key is the seed followed by the public key.
Bytes SigningKey::seed() const
{
    return {secret_.begin(), secret_.begin() + crypto_sign_SEEDBYTES};
}

} // namespace tongguan::sync
