// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/clearance/crossing.h"
#include "kiosk/store/store.h"

#include <vector>

namespace tongguan::flow {

// Inspection notices to firms and yards (domain: A.1, task 13). They are events of the crossing, so that they wait for
// the line with everything else; the single window delivers them and tells by the data set "notice_acks" who
// acknowledged, by "crossing/order/subscriber".

/// The desk of the declared firm; nothing where it is not listed.
Result<std::optional<clearance::Subscriber>> firmOf(store::Store& store, const clearance::Crossing& crossing);
/// Whom an order on this vehicle concerns: the declared firm, where it is listed, and the port's yards.
Result<std::vector<clearance::Subscriber>> subscribersFor(store::Store& store, const clearance::Crossing& crossing);

/// Of this kiosk's vehicles that are here: captures what was acknowledged and sends what is due. Gives back those that
/// changed. Doing it twice changes nothing. Thread: the store's.
Result<std::vector<clearance::Crossing>> pushNotices(store::Store& store, UtcTime now);

} // namespace tongguan::flow
