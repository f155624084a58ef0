// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "hardware/chip/secret.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tongguan::chip {

/// What a session is protected with (ICAO Doc 9303-11, 9.8): 3DES with two keys in CBC and the retail MAC, or AES in
/// CBC and CMAC.
enum class Cipher : std::uint8_t { TripleDes, Aes128, Aes192, Aes256 };

/// In bytes.
constexpr std::size_t blockSize(Cipher cipher)
{
    return cipher == Cipher::TripleDes ? 8 : 16;
}
constexpr std::size_t keySize(Cipher cipher)
{
    return cipher == Cipher::Aes256 ? 32 : cipher == Cipher::Aes192 ? 24 : 16;
}
inline constexpr std::size_t kMacSize = 8;

/// What a key is for: the counter of its derivation.
enum class KeyUse : std::uint8_t { Encryption = 1, Mac = 2, Password = 3 };
/// KDF (9303-11, 9.7.1). The parity of a 3DES key is set, as the worked examples have it.
Secret deriveKey(Cipher cipher, ByteView secret, KeyUse use);

/// CBC without padding; `data` is whole blocks. Empty for what is not, or where there is no memory.
Bytes encrypted(Cipher cipher, ByteView key, ByteView iv, ByteView data);
Bytes decrypted(Cipher cipher, ByteView key, ByteView iv, ByteView data);

/// Eight bytes: the retail MAC with padding (ISO/IEC 9797-1, algorithm 3, padding 2) or the first of CMAC (NIST SP
/// 800-38B). Empty where there is no memory.
Bytes macOf(Cipher cipher, ByteView key, ByteView message);
/// In a time that does not depend on where they differ. False for what is no whole MAC.
bool equalMacs(ByteView one, ByteView other);

/// Padding 2 of ISO/IEC 9797-1: 80, then zeros up to whole blocks.
Bytes padded(ByteView data, std::size_t block);
/// InvalidInput where there is no such padding.
Result<Bytes> unpadded(ByteView data);

/// "SHA1", "SHA256" … of OpenSSL.
Bytes digestOf(const char* algorithm, ByteView bytes);

} // namespace tongguan::chip
