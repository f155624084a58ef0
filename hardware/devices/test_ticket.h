// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/printer.h"

namespace tongguan::devices {

/// Shows what a printer's head and paper path are worth: a frame that may not be cut off, a ruler in millimetres, a
/// line that uses each dot once, black, and every second dot. `width`: dots, a multiple of 8.
Raster testTicket(int width);

} // namespace tongguan::devices
