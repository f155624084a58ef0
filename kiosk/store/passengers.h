// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/clearance/passenger_list.h"
#include "kiosk/store/database.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::store {

// The table `passenger`. All within the caller's transaction.

/// Whether an event's type is one that the table is made of.
bool countsPassengers(std::string_view type);
/// One event of this or another kiosk; twice is as once. One that cannot be read adds nothing.
Result<> seePassenger(Database& database, std::string_view kiosk, std::uint64_t seq, std::string_view type,
                      std::string_view crossing, std::string_view body);
Result<std::vector<clearance::SeenPerson>> passengersSeen(Database& database, std::string_view list);
/// Of the lists by which open crossings are counted, the crossings, in the order of their ids.
Result<std::vector<std::string>> crossingsCounted(Database& database);
/// Drops rows whose event was erased.
Result<> forgetPassengers(Database& database, std::string_view kiosk);
Result<> appendPassengerRows(Database& database, std::string& all);

} // namespace tongguan::store
