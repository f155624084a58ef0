// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/lane.h"
#include "kiosk/clearance/state.h"

#include <cstdint>
#include <optional>
#include <string>

namespace tongguan::flow {

using clearance::QueueClass;

struct CaseRow {
    std::string crossing; ///< id
    std::string ticket;   ///< "HKM-0173"
    std::string plate;
    clearance::Lane lane = clearance::Lane::Staff;
    std::string sign;
    QueueClass queueClass = QueueClass::Normal;
    std::string reason; ///< deciding code: MANUAL_UNVERIFIED …
    std::int64_t ageSeconds = 0;
    std::int64_t limitSeconds = 600;
    bool conflict = false; ///< the single window corrected it
    bool pending = false;  ///< something was ordered here that its kiosk has not answered yet
    clearance::State state = clearance::State::Queued;
    int recorded = 0;         ///< agencies that have said their word …
    int agencies = 0;         ///< … of these; 0 where nobody began to inspect
    std::string owner;        ///< staff id of who took the case; empty where nobody has
    std::optional<int> place; ///< in the queue of its lane; 1 is called next
    int bay = 0;              ///< that it was called to; 0 where its lane has one
    int noShows = 0;
    bool asks = false; ///< for priority: nobody answered yet
    bool over = false; ///< nobody waits for anything: found by a search alone
    bool operator==(const CaseRow&) const = default;
};

} // namespace tongguan::flow
