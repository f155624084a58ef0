// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/crossing.h"
#include "kiosk/clearance/events.h"

#include <string>

namespace tongguan::clearance {

/// What is known of an event beside its body.
struct EventContext {
    std::string crossing;
    std::string actor;
    UtcTime at;
};

/// The crossing after one more event. Pure: the same events always add up to the same crossing, on the kiosk, on a
/// staff station and in an audit. Denied for a change of state that B.3 does not know, for an event before
/// "crossing.opened" and for one after the end.
Result<Crossing> apply(Crossing crossing, const CrossingEvent& event, const EventContext& context);

} // namespace tongguan::clearance
