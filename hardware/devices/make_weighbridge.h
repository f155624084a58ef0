// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/serial_weighbridge.h"

#include <memory>

namespace tongguan::devices {

/// The driver that speaks the indicator's protocol. `log` outlives it.
std::unique_ptr<Weighbridge> makeWeighbridge(const WeighbridgeSettings& settings, Log& log);

} // namespace tongguan::devices
