// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/crossing.h"
#include "kiosk/flow/staff_view.h"
#include "kiosk/store/store.h"

#include <optional>

namespace tongguan::flow {

/// The passengers of a bus for its card: how many, who is missing and who waits for staff, with their names. Nothing
/// for what is no bus with a list.
Result<std::optional<BusCard>> busCard(store::Store& store, const clearance::Crossing& crossing);

} // namespace tongguan::flow
