// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "hardware/chip/channel.h"
#include "hardware/chip/chip_proof.h"
#include "hardware/chip/security_infos.h"

namespace tongguan::chip {

/// Chip authentication with elliptic curves (ICAO Doc 9303-11, 6.2) by the infos of DG14, in a protected session: where
/// Proved, the session goes on with new keys; where Failed, the line is dead. It says nothing about whether DG14 is the
/// state's: passive authentication does. Errors: Unavailable, Exhausted.
Result<ChipProof> authenticateChip(Channel& channel, const SecurityInfos& infos, Random& random);

} // namespace tongguan::chip
