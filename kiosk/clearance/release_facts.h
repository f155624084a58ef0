// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/events.h"

#include <optional>
#include <vector>

namespace tongguan::clearance {

/// What a release depends on beside the crossing. The strictest where nothing is known.
struct ReleaseFacts {
    bool online = false;         ///< the single window can be asked
    bool windowReleased = false; ///< it released the goods, or there are none
    bool offlineAllowed = false; ///< the port's switch `allow_offline_release` (domain: B.3)
    bool watched = true;         ///< the person or the vehicle
    bool stale = true;           ///< a data set that decides is too old
};

/// From the reference data of one crossing.
ReleaseFacts releaseFacts(const Crossing& crossing, const ReferenceView& reference, const RuleData& ruleData,
                          UtcTime now, bool clockTrusted);

/// What follows once the single window's release is there: INSPECTED and CLEARED_PROV become CLEARED by its word.
/// Nothing where the border's release is missing, or something is open.
std::optional<CrossingEvent> releasedByWindow(const Crossing& crossing, const ReleaseFacts& facts);

/// The single window's correction of what was cleared: a stricter one is a conflict, and each agency that it comes from
/// is told. Nothing for a laxer one, or before the clearance.
std::vector<CrossingEvent> correctedAfterClearance(const Crossing& crossing, const DecisionCorrected& correction);

/// EXITED becomes CLOSED: the single window answered the last decision, no sample and no case is open. That
/// everything was acknowledged is for who holds the journal to know.
bool mayClose(const Crossing& crossing);

} // namespace tongguan::clearance
