// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/yard.h"
#include "kiosk/store/store.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::flow {

/// As the port set them; where it did not, the built-in ones.
Result<clearance::QueueRules> queueRules(store::Store& store, UtcTime now);

/// The port's lines, by what the feed brought of the last day and what this machine captured itself. The feed's part is
/// read again only where the feed moved on. Thread: the store's.
class YardWatch {
  public:
    /// `atMostEvery`: what others did may be so old, on a machine that has something better to do.
    explicit YardWatch(store::Store& store, Microseconds atMostEvery = {}) : store_(store), atMostEvery_(atMostEvery) {}

    Result<clearance::LaneLines> lines(const Clock& clock);

  private:
    struct Step {
        std::string crossing;
        std::string type;
        std::string body;
        UtcTime at;
    };
    Result<std::vector<Step>> newOwn(UtcTime since);
    Result<> begin(UtcTime since);

    store::Store& store_;
    Microseconds atMostEvery_;
    std::optional<clearance::Yard> yard_;
    std::vector<Step> own_;             ///< of the last day
    std::optional<std::uint64_t> read_; ///< of the own journal
    std::uint64_t cursor_ = 0;          ///< of the feed, when `yard_` was begun
    Microseconds begun_{};
};

/// Vehicles of this kiosk that were called and have not come in their time: called again, or marked and put behind
/// (domain: B.1). Only while the line is up: without it the kiosk does not hear that they came. Those that changed.
Result<std::vector<clearance::Crossing>> minded(store::Store& store, const Clock& clock, bool online);

} // namespace tongguan::flow
