// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/crossing.h"
#include "kiosk/flow/staff_view.h"
#include "kiosk/store/store.h"

namespace tongguan::flow {

/// What a crossing was charged for, and what it may be charged for by the catalogue of this moment.
Result<> addFees(store::Store& store, const clearance::Crossing& crossing, UtcTime now, CaseCard& card);

} // namespace tongguan::flow
