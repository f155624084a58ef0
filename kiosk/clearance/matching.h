// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/events.h"

#include <string>
#include <vector>

namespace tongguan::clearance {

// Instruction matching (指令对碰; domain: A.2): the orders of all agencies on one vehicle become one inspection.

/// What to capture of the orders that concern a crossing and are new to it: nothing, or one event. They join the
/// inspection while nobody began it; later they are a follow-up, and people are asked. `known` is what the reference
/// data and the single window have for it. Whatever order orders arrive in, the inspection is the same.
std::vector<CrossingEvent> newlyMatched(const Crossing& crossing, const std::vector<Order>& known, UtcTime now);

/// A key by which an order names the crossing.
struct MatchedKey {
    std::string name; ///< "batch", "declaration", "container", "plate"
    std::string value;
    bool operator==(const MatchedKey&) const = default;
};
/// All keys by which these orders name the crossing, the most exact first, each once.
std::vector<MatchedKey> matchedBy(const std::vector<Order>& orders, const Crossing& crossing);

} // namespace tongguan::clearance
