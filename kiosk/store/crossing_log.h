// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/clearance/crossing.h"
#include "kiosk/clearance/events.h"
#include "kiosk/store/database.h"
#include "kiosk/store/journal.h"

#include <optional>
#include <string>
#include <string_view>

namespace tongguan::store {

/// One event of a crossing, of this kiosk or of another one of the port.
struct CrossingRecord {
    std::string type;
    UtcTime at;
    std::string actor;
    std::string crossing;
    std::string body;
};

/// Whether an event's type is one that a crossing is made of.
bool belongsToCrossing(std::string_view type);

/// The crossing after one more record; an unchanged one for records of a type that this program does not know.
Result<clearance::Crossing> fold(clearance::Crossing crossing, const CrossingRecord& record);

/// Adds up a crossing's records: of this kiosk's journal where it opened it, else those that the feed brought.
/// NotFound where there are none.
Result<clearance::Crossing> loadCrossing(Database& database, Journal& journal, const std::string& crossing);

} // namespace tongguan::store
