// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/flow/roster.h"
#include "kiosk/flow/staff_cases.h"
#include "kiosk/flow/staff_view.h"
#include "kiosk/store/store.h"

#include <vector>

namespace tongguan::flow {

/// Everything about one crossing on one page. What would be suggested, and the goods, come from the station's own
/// reference data; ages are those that the decision saw.
/// `reader` is who looks: what may be done, and whose column is his own.
Result<CaseCard> caseCard(store::Store& store, const Clock& clock, const StaffCrossing& known,
                          const StaffMember& reader);
/// The lanes of the port to which it may go, strict to lax.
Result<std::vector<LaneChoice>> laneChoices(store::Store& store, const clearance::Crossing& crossing);

} // namespace tongguan::flow
