// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "kiosk/clearance/state.h"

#include <span>
#include <string>
#include <string_view>

namespace tongguan::store {

// Conditions of the lists that are asked for every second, each so that an index answers it.

/// "state IN (…)": all states but these. Not "NOT IN", for which no index helps.
std::string statesBut(std::span<const clearance::State> these);

/// On the port's ground.
std::string onSite();
/// The same of one kiosk, whose name is the argument.
std::string ownOnSite();
/// Likewise, or gone and not closed.
std::string unfinished();
std::string since(UtcTime opened);
inline constexpr std::string_view kWithCase = "case_open = 1";
inline constexpr std::string_view kWithTicket =
    "ticket <> '' AND state IN ('QUEUED','CALLED','WAIT_STAFF','IN_INSPECTION','INSPECTED','CLEARED_PROV','CLEARED',"
    "'DETAINED','CONFLICT')";

} // namespace tongguan::store
