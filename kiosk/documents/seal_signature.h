// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <cstdint>

struct evp_pkey_st;

namespace tongguan::documents {

/// What the signature of a seal is over.
enum class SealHash : std::uint8_t {
    OfKey,  ///< as long as the key asks for: SHA-224 to 224 bits, SHA-256 to 256, SHA-384 to 384, else SHA-512
    Sha256, ///< whatever the key
    Sha384,
    Sha512,
    Es256, ///< RFC 7518, 3.4: SHA-256 with P-256 and no other curve
    Es384, ///< with P-384
    Es512, ///< with P-521
};

/// Whether `signature` is r and s, each as long as the field of the key's curve, one behind the other, and holds for
/// `message`. False as well for a key that is none of a curve by its name: brainpoolP224r1, P256r1, P320r1, P384r1,
/// P512r1, or P-224, P-256, P-384, P-521. Any thread.
bool holds(evp_pkey_st* key, ByteView message, ByteView signature, SealHash hash);

} // namespace tongguan::documents
