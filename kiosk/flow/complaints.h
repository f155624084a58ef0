// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/flow/roster.h"
#include "kiosk/flow/station_view.h"
#include "kiosk/store/store.h"

namespace tongguan::flow {

/// What a member of staff may read of the port's complaints. One about staff is for those who approve, and one that
/// belongs to a crossing is never for an officer who had to do with that (domain: A.2). On the store's thread.
Result<ComplaintsView> complaintsFor(store::Store& store, const StaffMember& member, UtcTime now);

} // namespace tongguan::flow
