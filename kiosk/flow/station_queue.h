// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/yard.h"
#include "kiosk/flow/staff_view.h"
#include "kiosk/store/store.h"

#include <optional>
#include <span>
#include <string>

namespace tongguan::flow {

// The port's queues as a station shows them.

/// Each row that waits for a lane gets its place there.
void placeRows(std::span<CaseRow> rows, const clearance::LaneLines& lines);

/// Every lane where somebody waits, is called, or was lately; and the requests for priority among the rows.
Result<QueueView> queueView(store::Store& store, UtcTime now, std::span<const CaseRow> rows,
                            const clearance::LaneLines& lines);

/// The bay to which a vehicle is called: its own where it was called before, else one that is not taken, also by a
/// call of this station that is still under way. 0 where its lane has one bay.
Result<int> bayFor(store::Store& store, const clearance::Crossing& crossing, std::span<const CaseRow> rows,
                   const clearance::LaneLines& lines);

/// A request that nobody answered, and that can help still; null where there is none.
const clearance::PriorityRequest* openRequest(const clearance::Crossing& crossing, UtcTime now);
/// As the card shows it.
std::optional<PriorityShown> priorityShown(const clearance::Crossing& crossing, UtcTime now,
                                           std::chrono::minutes eastOfUtc);

} // namespace tongguan::flow
