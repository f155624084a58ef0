// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/mrz_marks.h"

#include <vector>

namespace tongguan::reading {

/// Along which directions marks stand beside their like: radians from 0 to pi, the commonest first, at most three.
std::vector<double> directionsOf(const std::vector<MrzMark>& marks);

} // namespace tongguan::reading
