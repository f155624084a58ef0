// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/result.h"
#include "kiosk/cli/rehearsal_figures.h"
#include "kiosk/store/store_folder.h"
#include "sync/log/feed_entry.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace tongguan::cli {

struct SimulationOptions {
    store::StoreFolder place;           ///< made where it is missing, and given to `kiosk`
    std::string kiosk;                  ///< of a store that is nobody's
    std::vector<sync::FeedEntry> lists; ///< of the port, as samplePortEntries() gives them
    std::uint64_t crossings = 0;
    std::uint64_t seed = 1;
    UtcTime start; ///< when the first truck comes
};

/// What a simulation stands on: the real clock as a stopwatch, real random numbers for a store's key.
struct SimulationWorld {
    const Clock& clock;
    Random& random;
    Log& log;
};

/// Sends invented trucks through the flow into a store. `onCrossing` hears how many are done. Everything that is
/// captured follows from the options and the journal before it. Denied where the store holds crossings that were not
/// simulated; else as openFolder().
Result<RehearsalFigures> simulate(const SimulationOptions& options, const SimulationWorld& world,
                                  const std::function<void(std::uint64_t)>& onCrossing);

} // namespace tongguan::cli
