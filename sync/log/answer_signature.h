// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/log/signing_key.h"

#include <array>
#include <string>
#include <string_view>

namespace tongguan::sync {

/// What a caller sends with each request (header `Tongguan-Nonce`), and the server signs with its answer (header
/// `Tongguan-Signature`): who does not hold the gateway's key, such as a captive portal, has no answer to it.
using Nonce = std::array<std::uint8_t, 16>;

inline constexpr std::string_view kNonceHeader = "Tongguan-Nonce";
inline constexpr std::string_view kSignatureHeader = "Tongguan-Signature";

/// Base64url of the Ed25519 signature over nonce, status and SHA-256 of the body.
std::string signAnswer(const Nonce& nonce, int status, std::string_view body, const SigningKey& key);
bool isSigned(std::string_view signature, const Nonce& nonce, int status, std::string_view body,
              const VerifyingKey& key);

/// InvalidInput where the text is not 16 bytes in base64url.
Result<Nonce> nonceFromText(std::string_view text);

} // namespace tongguan::sync
