// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/crossing.h"
#include "kiosk/flow/staff_view.h"

#include <chrono>
#include <vector>

namespace tongguan::flow {

/// What the port's machines said of a vehicle: of each device the last word, in the order of their enumeration, and how
/// its seal is.
std::vector<MachineShown> machinesShown(const clearance::Crossing& crossing, std::chrono::minutes eastOfUtc);

} // namespace tongguan::flow
