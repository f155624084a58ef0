// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/random.h"
#include "base/result.h"

#include <array>
#include <string>

namespace tongguan::sync {

using Signature = std::array<std::uint8_t, 64>;
inline constexpr std::size_t kBoxBytes = 48; ///< what a sealed message is longer than the message

/// Ed25519 (RFC 8032) public half. `id` names it in messages.
class VerifyingKey {
  public:
    /// 32 bytes.
    static Result<VerifyingKey> fromBytes(ByteView bytes);
    static Result<VerifyingKey> fromBase64(std::string_view text);

    bool verifies(ByteView message, ByteView signature) const;
    /// For the owner of this key alone: libsodium's sealed box (X25519, XSalsa20-Poly1305) to the same key as X25519
    /// has it (RFC 7748, 4.1). kBoxBytes longer than the message. Denied for a key that is no point of the curve.
    Result<Bytes> seal(ByteView message, Random& random) const;
    /// First 8 bytes of the SHA-256 of the key, in hex.
    const std::string& id() const { return id_; }
    std::string toBase64() const;
    const std::array<std::uint8_t, 32>& bytes() const { return bytes_; }
    bool operator==(const VerifyingKey& other) const { return bytes_ == other.bytes_; }

  private:
    explicit VerifyingKey(const std::array<std::uint8_t, 32>& bytes);
    std::array<std::uint8_t, 32> bytes_{};
    std::string id_;
};

/// Ed25519 secret half. Wiped when it goes; cannot be copied or printed.
class SigningKey {
  public:
    static SigningKey make(Random& random);
    /// The 32 bytes of the seed.
    static Result<SigningKey> fromSeed(ByteView seed);
    SigningKey(SigningKey&&) noexcept;
    SigningKey& operator=(SigningKey&&) noexcept;
    SigningKey(const SigningKey&) = delete;
    SigningKey& operator=(const SigningKey&) = delete;
    ~SigningKey();

    Signature sign(ByteView message) const;
    /// What was sealed to `verifying()`. Denied for what was sealed to another key, changed or cut.
    Result<Bytes> open(ByteView sealed) const;
    const VerifyingKey& verifying() const { return verifying_; }
    /// For the file that keeps it; the caller encrypts and wipes.
    Bytes seed() const;

  private:
    SigningKey(const std::array<std::uint8_t, 64>& secret, VerifyingKey verifying);
    std::array<std::uint8_t, 64> secret_{};
    VerifyingKey verifying_;
};

} // namespace tongguan::sync
