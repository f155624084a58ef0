// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/documents/signed_code.h"

#include <sodium.h>

namespace tongguan::test {

/// A key pair made of a seed of one repeated byte.
struct TestSigner {
    documents::TrustedKey trusted;
    documents::CodeSigner signer;

    explicit TestSigner(std::uint8_t seedByte)
    {
        std::array<std::uint8_t, 32> seed{};
        seed.fill(seedByte);
        std::array<std::uint8_t, 32> key{};
        std::array<std::uint8_t, 64> secret{};
        crypto_sign_seed_keypair(key.data(), secret.data(), seed.data());
        trusted = documents::TrustedKey::of(key);
        signer = {trusted.id, [secret](ByteView message) {
                      documents::CodeSignature signature{};
                      crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), secret.data());
                      return signature;
                  }};
    }
};

} // namespace tongguan::test
