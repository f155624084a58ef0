// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/flow/roster.h"
#include "kiosk/flow/station_view.h"
#include "kiosk/store/store.h"

namespace tongguan::flow {

/// What a member of staff may read of the port's complaints and of what is asked from afar. One about staff is for
/// those who approve, so is any from afar, whose words may be about anybody; and one that belongs to a crossing is
/// never for an officer who had to do with that (domain: A.2). On the store's thread.
Result<ComplaintsView> complaintsFor(store::Store& store, const StaffMember& member, UtcTime now);

/// An answer to a message from afar. Its event goes up, and comes back as a row of the data set "answers" for all
/// stations; here that row stands at once.
Result<> answerMessage(store::Store& store, const clearance::MessageAnswered& answered, UtcTime now);

} // namespace tongguan::flow
