// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "kiosk/clearance/crossing.h"
#include "kiosk/flow/decision_desk.h"
#include "kiosk/store/store.h"

#include <vector>

namespace tongguan::flow {

/// Carries out what staff ordered at their stations, in the order of each station, by the rules that this machine
/// checks itself. An order is one transaction: its events, the decision that follows (which may be laxer) and the
/// answer to the station, or the answer alone where it is refused. Gives back the crossings that changed, each once.
/// Doing it twice changes nothing. After an error (a full disk) the orders that are left stay for the next call.
/// Thread: the store's.
Result<std::vector<clearance::Crossing>> carryOut(store::Store& store, DecisionDesk& desk, const Clock& clock);

} // namespace tongguan::flow
