// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/port/ends.h"
#include "tests/faults/port/machine_run.h"

#include <map>
#include <string>

namespace tongguan::test {

/// Whose word somebody has: hashes by machine ("HKM-K01") and number.
struct Promises {
    std::map<std::string, std::map<std::uint64_t, std::string>> saved;        ///< the screen's
    std::map<std::string, std::map<std::uint64_t, std::string>> acknowledged; ///< the gateway's

    /// `machine`: its folder.
    void add(const std::string& machine, const MachineRun& run);
};

struct Disagreement {
    std::string lost;
    std::string doubled;
};

/// What of it a server has not; empty where it has all.
std::string missing(const std::map<std::string, std::map<std::uint64_t, std::string>>& promised, const ServerEnd& end);

/// Record for record, hash for hash: machines, gateway and window hold the same, with all that was promised; every
/// answer is there once; the station has all that the gateway told it. Both empty where that is so.
Disagreement disagreement(const std::map<std::string, MachineRun>& machines, const ServerEnd& gateway,
                          const ServerEnd& window, const Promises& promises);

} // namespace tongguan::test
