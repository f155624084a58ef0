// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "hardware/chip/access_key.h"
#include "hardware/chip/channel.h"
#include "hardware/chip/secure_messaging.h"

namespace tongguan::chip {

/// Basic Access Control (ICAO Doc 9303-11, 4.3), after the application was selected. Denied for another document's
/// key, and for a chip that does not know it either; InvalidInput for a card access number.
Result<SecureMessaging> openBasicAccess(Channel& channel, const AccessKey& key, Random& random);

} // namespace tongguan::chip
