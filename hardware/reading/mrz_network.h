// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/line_network.h"
#include "hardware/reading/mrz_lattice.h"
#include "hardware/reading/mrz_strip.h"

namespace tongguan::reading {

/// Reads lines of machine-readable zones (assets/reading/mrz-lines.onnx).
using MrzNetwork = LineNetwork<kMrzLetters, kMrzStripHeight>;

} // namespace tongguan::reading
