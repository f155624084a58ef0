// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/consolidation.h"
#include "kiosk/flow/station_view.h"
#include "kiosk/store/store.h"

#include <string>

namespace tongguan::flow {

// Consolidated clearance at a station: trips add up without a line, a declaration is closed only with one. All stations
// of a port share what was closed by their events "consolidated.closed".

/// The firms of today: what went through and is not declared yet, and what was closed.
Result<ConsolidatedView> consolidatedView(store::Store& store, UtcTime now);

/// Captures that a firm's declaration is closed, with its trips and sums. `firm` is a row of the view of this moment.
Result<> noteConsolidated(store::Store& store, const ConsolidatedFirm& firm, const std::string& actor);

} // namespace tongguan::flow
