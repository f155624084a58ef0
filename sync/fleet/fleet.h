// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "sync/fleet/limits.h"
#include "sync/fleet/machine_row.h"

#include <string>
#include <vector>

namespace tongguan::fleet {

/// The machines of a port at a moment.
struct Fleet {
    std::string port; ///< UN/LOCODE
    std::vector<MachineRow> machines;
    UtcTime now;
};

/// One machine: its figures, null where it does not tell one; "level" and "because", the figures that are not good.
Json machineJson(const MachineRow& machine, const Limits& limits, UtcTime now);
/// {"at", "machines"}.
Json fleetJson(const Fleet& fleet, const Limits& limits);
/// A table for a terminal, a line each, the worst first; only ASCII.
std::string fleetLines(const Fleet& fleet, const Limits& limits);

} // namespace tongguan::fleet
