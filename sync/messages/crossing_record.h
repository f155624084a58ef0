// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "sync/log/event.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::sync {

/// The CROSSING message (domain: E.2) of one decision: what a single window needs to confirm or to overrule it.
struct CrossingRecord {
    std::string kiosk;
    std::uint64_t seq = 0; ///< of the event; with the kiosk it names the message for good
    std::string crossing;
    UtcTime at;
    std::int64_t decision = 1; ///< its number within the crossing
    std::string lane;
    std::vector<std::string> codes; ///< the deciding one first
    bool provisional = false;
    std::string ruleSet;
    std::string inputs; ///< SHA-256 in hex of what was looked at
    Json ages;          ///< how old each data set was
    std::string plate;
    std::string declaration;
};

/// From an event `crossing.decided`; InvalidInput for any other, or for a body without a lane.
Result<CrossingRecord> crossingRecord(std::string_view kiosk, const Event& event);

Json toJson(const CrossingRecord& record);

} // namespace tongguan::sync
