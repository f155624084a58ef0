// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "base/time.h"
#include "hardware/chip/access_key.h"
#include "hardware/chip/card.h"
#include "hardware/chip/chip_reading.h"
#include "kiosk/documents/mrz.h"
#include "kiosk/documents/seal_trust.h"

#include <optional>

namespace tongguan::chip {

struct ReadRequest {
    const AccessKey& key;
    std::optional<documents::Mrz> page; ///< the zone as it stands on the page, to be compared with the chip's
    bool portrait = true;
};

/// Reads a travel document's chip and judges it (ICAO Doc 9303-11, 4.2): access by PACE, or by BAC where the chip has
/// no PACE that is known here; the security object; chip authentication; DG1 and DG2; active authentication where the
/// chip has no other; passive authentication over all that was read. Which data groups there are is taken from the
/// signed object, not from EF.COM. At most kMaxApdus commands; blocks for as long as the card takes for them.
/// Errors: Denied for another document's key (or a card access number where only BAC is left), Unavailable for a
/// document that was taken away, InvalidInput for a chip that does not keep to the standard, Exhausted for one that
/// gives too much or too slowly. Everything else is a verdict.
Result<ChipReading> readChip(Card& card, const ReadRequest& request, const documents::SealTrust& trust, UtcTime now,
                             Random& random);

} // namespace tongguan::chip
