// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "kiosk/cli/bus_timing.h"
#include "kiosk/cli/simulation.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace tongguan::cli {

struct BusOptions {
    std::uint64_t buses = 0;
    std::uint64_t passengers = 45;
    std::vector<std::uint64_t> kiosks{1, 3, 4};
};

/// Buses at so many kiosks: how long each stood, in seconds, by the model of bus_timing.h.
struct BusFigures {
    std::uint64_t kiosks = 1;
    std::uint64_t passengers = 0;
    std::vector<double> seconds;
    std::map<std::string, std::uint64_t> lanes;
    std::uint64_t counted = 0; ///< passengers, as the buses' own kiosk counted them
};

/// Sends buses and their passengers through the real flow of several kiosks, each with a store of its own below
/// `options.place`, which hear of each other by the gateway's rules. People's seconds are modelled, all else happens.
Result<std::vector<BusFigures>> simulateBuses(const SimulationOptions& options, const BusOptions& buses,
                                              const SimulationWorld& world,
                                              const std::function<void(std::uint64_t)>& onBus);

Json toJson(const BusFigures& figures);
void writePlain(std::ostream& out, const BusFigures& figures);

} // namespace tongguan::cli
