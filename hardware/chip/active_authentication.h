// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/random.h"
#include "base/result.h"
#include "hardware/chip/channel.h"
#include "hardware/chip/chip_proof.h"

#include <string_view>

namespace tongguan::chip {

/// Active authentication (ICAO Doc 9303-11, 6.1): the chip signs eight random bytes with the key that belongs to
/// `group15`, the whole file: RSA of 1024 to 4096 bits by ISO/IEC 9796-2, scheme 1, or ECDSA with `hash` of DG14
/// (SecurityInfos::activeHash; without it Unsupported). It says nothing about whether DG15 is the state's: passive
/// authentication does. Errors: Unavailable, Exhausted.
Result<ChipProof> authenticateActively(Channel& channel, ByteView group15, std::string_view hash, Random& random);

} // namespace tongguan::chip
