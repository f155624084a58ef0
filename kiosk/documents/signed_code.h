// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <array>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace tongguan::documents {

// The QR codes that this project makes itself. Bytes, numbers in network order:
//
//   "TG"  version (1)  kind (1 pre-registration, 2 ticket, 3 bus, 4 delivery order)  payload …  key id (8)  Ed25519
//   signature (64)
//
// The signature covers everything before it. The whole stands as base45 between a prefix and a full stop, so that it
// passes phones, cameras and serial scanners unharmed, which may drop blanks at the end: "TGP1:….", "TGT1:….",
// "TGB1:…." or "TGD1:….".

enum class CodeKind : std::uint8_t { Prereg = 1, Ticket = 2, BusList = 3, Delivery = 4 };

inline constexpr std::size_t kMaxCodeText = 1024;
inline constexpr std::size_t kMaxPayload = 512;

using KeyId = std::array<std::uint8_t, 8>;
using CodeSignature = std::array<std::uint8_t, 64>;

/// Whose codes are believed. `id` is the first 8 bytes of the key's SHA-256.
struct TrustedKey {
    KeyId id{};
    std::array<std::uint8_t, 32> key{};

    static TrustedKey of(const std::array<std::uint8_t, 32>& key);
    /// One key as base64url.
    static Result<TrustedKey> fromBase64(std::string_view text);
};

/// Who signs: signs bytes with the Ed25519 key that `id` names.
struct CodeSigner {
    KeyId id{};
    std::function<CodeSignature(ByteView)> sign;
};

/// How far a code can be believed; the first that applies.
enum class CodeStanding : std::uint8_t {
    Good,
    Unchecked,    ///< there are no trusted keys to check it with
    UnknownKey,   ///< whole, but signed by nobody whom we trust
    BadSignature, ///< changed, or forged
    Expired,
    WrongPort, ///< for another port
};
const char* name(CodeStanding standing);

/// A code taken apart, not yet believed.
struct SignedCode {
    Bytes payload;
    KeyId keyId{};
    CodeSignature signature{};
    Bytes signedBytes;

    /// Good, UnknownKey, BadSignature or, with no keys, Unchecked.
    CodeStanding check(std::span<const TrustedKey> trusted) const;
};

/// The kind that the prefix says; "TGP1:", "TGT1:", "TGB1:" and "TGD1:" in either case.
bool hasCodePrefix(CodeKind kind, std::string_view text);

/// Exhausted for a payload over kMaxPayload.
Result<std::string> encodeSigned(CodeKind kind, ByteView payload, const CodeSigner& signer);
/// InvalidInput with the reason "not-ours" for all other text (addresses too: nothing is ever opened), "version" for
/// a code that is newer than this program, "code" for one that is cut off or changed.
Result<SignedCode> decodeSigned(CodeKind kind, std::string_view text);

} // namespace tongguan::documents
