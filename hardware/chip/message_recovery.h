// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "hardware/chip/public_key.h"

namespace tongguan::chip {

/// Whether an RSA signature with partial message recovery (ISO/IEC 9796-2, scheme 1, as ICAO Doc 9303-11, 6.1 has it)
/// holds for a message whose end is `end`. Hashes: SHA-1 by its short trailer, SHA-1 to SHA-512 by their long ones.
bool recovers(const PublicKey& key, ByteView signature, ByteView end);

} // namespace tongguan::chip
