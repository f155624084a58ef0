// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/decision.h"
#include "kiosk/clearance/rules/rule.h"

#include <vector>

namespace tongguan::clearance {

/// The finding that decides: the strictest demand, of equals that of the lowest rule; without a demand the strictest
/// offer; without an offer rule 39. On aged data the green channel is not offered; the fast lane is, for the single
/// window signed it (rule 33).
rules::Finding weigh(const std::vector<rules::Finding>& findings);

/// Whether something that matters was older than it should be, or could not be asked for.
bool onAgedData(const std::vector<rules::Finding>& findings);

/// What lane would follow without the deciding demands; then each benefit that was not given, the nearest first.
std::vector<Change> whatWouldChange(const rules::Findings& found, const rules::Finding& deciding);

/// In which class the vehicle queues, whatever its lane: a green truck with an order is served as a green truck.
QueueClass queueClassOf(const rules::Inputs& inputs, const rules::Findings& found);

} // namespace tongguan::clearance
