// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/apply.h"

namespace tongguan::clearance {

// What `apply` does for the events of queue_events.h, and for a call.
Result<> applyTo(Crossing& crossing, const Called& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const QueuePlaced& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const NoShow& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const PriorityAsked& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const PriorityAnswered& event, const EventContext& context);

} // namespace tongguan::clearance
