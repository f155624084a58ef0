// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/fleet/fleet.h"

#include <optional>
#include <string>
#include <vector>

namespace tongguan::fleet {

/// "45 s", "12 min", "7 h", "3 d": people read one number.
std::string spanText(std::chrono::seconds span);
/// "12.5 GB", "830 MB": powers of ten, as disks are sold.
std::string bytesText(std::int64_t bytes);
/// "45.1 °C" without its unit: "45.1".
std::string temperatureText(std::int64_t tenths);

/// The worst first, of equals by name.
std::vector<const MachineRow*> worstFirst(const Fleet& fleet, const Limits& limits);

} // namespace tongguan::fleet
