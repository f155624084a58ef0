// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/flow/station_view.h"
#include "kiosk/store/store.h"

#include <string>

namespace tongguan::flow {

/// What was set apart on its way up, as a station hears of it: those that nobody took first, the oldest of them first.
/// On the store's thread.
Result<RejectsView> rejectsView(store::Store& store, UtcTime now);

/// `actor` sees to it: for this station at once, for the port's others by their feed.
Result<> noteRejectTaken(store::Store& store, const std::string& key, const std::string& actor);

} // namespace tongguan::flow
