// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/flow/station_rules.h"
#include "kiosk/flow/station_view.h"
#include "kiosk/store/store.h"

#include <string>

namespace tongguan::flow {

// The daily clear (日清): what came in has gone out, or somebody signed why not. All stations of a port share it by
// their events "day.explained" and "day.closed".

/// The day as it stands.
Result<DayView> dayView(store::Store& store, UtcTime now);

/// Captures why a crossing is not finished. `reason` is a code.
Result<> noteExplanation(store::Store& store, const DayView& day, const std::string& crossing,
                         const std::string& reason, const std::string& actor);
/// Who closed the day that holds now; empty while it is open.
Result<std::string> dayClosedBy(store::Store& store, const PortDay& day);
/// Whether everything that is not finished has its explanation.
bool mayClose(const DayView& day);
/// Captures that the day is closed, with its counts.
Result<> noteClosing(store::Store& store, const DayView& day, const std::string& actor);

} // namespace tongguan::flow
