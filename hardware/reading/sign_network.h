// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/line_network.h"
#include "hardware/reading/sign_lattice.h"
#include "hardware/reading/sign_strip.h"

namespace tongguan::reading {

/// Reads lines of signs (assets/reading/sign-lines.onnx).
using SignNetwork = LineNetwork<kSignLetters, kSignStripHeight>;

} // namespace tongguan::reading
