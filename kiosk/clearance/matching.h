// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/events.h"

#include <string>
#include <vector>

namespace tongguan::clearance {

// Instruction matching (指令对碰; domain: A.2): the orders of all agencies on one vehicle become one inspection.

/// Each order once: as the data set has it, or else as it came with a correction of the single window.
std::vector<Order> newestOf(const std::vector<Order>& known, const std::vector<Order>& window);

/// What to capture of the orders that concern a crossing: those that are new to it or differ from the last word on
/// them, and those that were cancelled. They join the inspection while nobody began it; later they are a follow-up,
/// and people are asked. `known` is what the reference data has for it: an order that is not in it any more stays.
/// Whatever order orders arrive in, the inspection is the same.
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
