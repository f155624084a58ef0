// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// SHA-256.
using Hash = std::array<std::uint8_t, 32>;

Hash sha256(ByteView bytes);
Hash sha256(std::string_view text);
/// RFC 2104 over SHA-256.
Hash hmacSha256(ByteView key, std::string_view text);

/// Lower case, two digits a byte.
std::string toHex(ByteView bytes);
/// Either case; InvalidInput on an odd length or any other character.
Result<Bytes> fromHex(std::string_view hex);
/// Exactly 64 digits.
Result<Hash> hashFromHex(std::string_view hex);

/// Base64 with the URL alphabet and no padding (RFC 4648, 5).
std::string toBase64(ByteView bytes);
Result<Bytes> fromBase64(std::string_view text);

inline ByteView asBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}
inline std::string_view asText(ByteView bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Whole, well-formed UTF-8 with neither overlong forms nor surrogates.
bool isUtf8(std::string_view text);

} // namespace tongguan
