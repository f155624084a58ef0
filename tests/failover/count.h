// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/gateway/database.h"
#include "tests/failover/fleet.h"

#include <cstdint>
#include <vector>

namespace tongguan::failover {

/// Of all journals together.
struct Count {
    std::uint64_t acknowledged = 0; ///< events
    std::uint64_t lost = 0;         ///< of these, not held, or not as they were sent
    std::uint64_t doubled = 0;      ///< events that are held twice, under whatever number
};

/// Reads each journal from its first event, by the chain that the kiosk's own hash at the acknowledged number ends.
/// What came meanwhile may be there too.
Result<Count> countHeld(sync::Database& database, const std::vector<Fleet::Kiosk>& kiosks);

} // namespace tongguan::failover
