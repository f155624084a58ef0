// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/devices_file.h"

#include <memory>

namespace tongguan::devices {

/// The driver for how it is connected. `log` outlives it.
std::unique_ptr<Scanner> makeScanner(const ScannerEntry& entry, Log& log);

} // namespace tongguan::devices
