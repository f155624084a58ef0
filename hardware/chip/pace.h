// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "hardware/chip/access_key.h"
#include "hardware/chip/channel.h"
#include "hardware/chip/secure_messaging.h"
#include "hardware/chip/security_infos.h"

namespace tongguan::chip {

/// PACE with elliptic curves and the generic mapping (ICAO Doc 9303-11, 4.4), before the application is selected, with
/// the zone or the card access number. Denied for another document's key, and for a chip that does not know it either;
/// InvalidInput for a chip that keeps to no standard.
Result<SecureMessaging> openPace(Channel& channel, const PaceInfo& info, const AccessKey& key, Random& random);

} // namespace tongguan::chip
