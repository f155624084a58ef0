// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/flow/staff_view.h"
#include "kiosk/store/store.h"

#include <optional>
#include <vector>

namespace tongguan::flow {

/// What the next officer takes over.
Result<ShiftState> shiftState(store::Store& store, const std::vector<CaseRow>& queue, const std::vector<Alarm>& alarms);

/// Captures that one officer left the station to another: counts, no crossing and no person but these two. The last one
/// is kept for `lastHandOver`.
Result<> noteHandOver(store::Store& store, const HandOver& handOver);
/// Who came has seen it.
Result<> noteHandOverSeen(store::Store& store, HandOver handOver);
/// Nothing where there was none.
Result<std::optional<HandOver>> lastHandOver(store::Store& store);

} // namespace tongguan::flow
