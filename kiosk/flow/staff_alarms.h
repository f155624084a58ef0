// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/staff_action.h"
#include "kiosk/flow/staff_view.h"
#include "kiosk/store/store.h"

#include <vector>

namespace tongguan::flow {

/// An alarm with the events of kiosks that it stands for: dismissing it is dismissing those, and a later one raises it
/// again.
struct RaisedAlarm {
    Alarm alarm;
    std::vector<store::RelayedEvent> events;
    std::string crossing;                      ///< about which something has to be done; else empty
    std::vector<clearance::StaffAction> deeds; ///< that the touch on it orders: a conflict is taken, a firm was reached
    std::string reject;                        ///< key of a message that was set apart; else empty
    std::string remembered;                    ///< under which this station keeps that it was seen; else empty
};

/// What is wrong in the port and was not dismissed, newest first: devices as they last were, drivers who called,
/// decisions that the single window corrected while the vehicle is here, stores without space: a week back. And every
/// conflict that nobody has taken, however old, first of all where it is overdue; and the call list: firms and yards
/// that did not answer a notice. And each message that was set apart on its way up and that nobody has taken.
Result<std::vector<RaisedAlarm>> raisedAlarms(store::Store& store, UtcTime now);

} // namespace tongguan::flow
