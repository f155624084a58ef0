// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/crossing.h"
#include "kiosk/clearance/reference.h"
#include "kiosk/clearance/rule_data.h"
#include "kiosk/flow/driver_view.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tongguan::flow {

/// The rows of the confirmation page: what was captured, then what was declared and needs to be there; nothing that is
/// not known.
std::vector<Fact> factsOf(const clearance::Crossing& crossing, const clearance::ReferenceView& reference,
                          const clearance::RuleData& rules, UtcTime now);
/// What the Seal screen waits for; none where nothing was declared. On the way out the seal vouches for its container
/// (domain: D.3).
std::vector<Expected> expectedOf(const clearance::Crossing& crossing,
                                 const std::optional<clearance::Declaration>& declaration);
/// "plate", "driver" … as `facts.confirmed` names a disputed row.
std::string_view factName(FactKind kind);
/// The sign, the ticket and the reasons that a driver may see.
LaneResult resultOf(const clearance::Crossing& crossing);

} // namespace tongguan::flow
