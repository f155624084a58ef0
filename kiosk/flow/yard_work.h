// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/crossing.h"
#include "kiosk/flow/staff_view.h"
#include "kiosk/store/store.h"

#include <vector>

namespace tongguan::flow {

/// The yard's work on a vehicle against the published limits, each operation once: what runs, or else what ran last.
Result<std::vector<YardRow>> yardRows(store::Store& store, const clearance::Crossing& crossing, UtcTime now);

} // namespace tongguan::flow
