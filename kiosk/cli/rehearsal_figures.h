// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "kiosk/clearance/decision.h"
#include "sync/log/event.h"

#include <cstdint>
#include <iosfwd>
#include <map>
#include <string>
#include <vector>

namespace tongguan::cli {

/// What a rehearsal comes to.
struct RehearsalFigures {
    std::uint64_t crossings = 0;
    double seconds = 0;            ///< of real time
    std::vector<double> latencies; ///< of each captured step, in milliseconds
    std::map<std::string, std::uint64_t> lanes;
    std::map<std::string, std::uint64_t> reasons; ///< each code that fired, deciding or not
    sync::Head head;                              ///< of the journal at the end

    void count(const clearance::Decision& decision);
};

/// The value below which that share of the values lies (nearest rank); 0 of none.
double percentile(std::vector<double> values, double share);

Json toJson(const RehearsalFigures& figures);
void writePlain(std::ostream& out, const RehearsalFigures& figures);

} // namespace tongguan::cli
