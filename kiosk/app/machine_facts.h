// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/inspection_devices.h"
#include "kiosk/flow/machine_readings.h"

namespace tongguan::app {

/// What a machine of the port told, as a fact of a crossing.
flow::VehicleReading vehicleReading(const devices::InspectionReading& told);

} // namespace tongguan::app
