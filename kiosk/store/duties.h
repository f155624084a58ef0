// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/clearance/events.h"
#include "kiosk/store/database.h"

#include <string>
#include <string_view>

namespace tongguan::store {

// The table `duty`: select, inspect and close are kept apart. All within the caller's transaction.

/// Whether events of that type say who did a part.
bool isDuty(std::string_view type);
/// Who chose, inspected or closed by this event, of which `crossing` is the sum. Denied where one of them did another
/// part before; not asked of an event that is `replayed` from the journal.
Result<> noteDuties(Database& database, const clearance::Crossing& crossing, const clearance::CrossingEvent& event,
                    bool replayed);
Result<> forgetDuties(Database& database, std::string_view crossing);
Result<> appendDutyRows(Database& database, std::string& all);

} // namespace tongguan::store
