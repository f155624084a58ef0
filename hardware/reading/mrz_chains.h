// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/mrz_lines.h"

#include <vector>

namespace tongguan::reading {

/// Lines of at least ten marks in one direction (radians), each mark the nearest to its neighbour on both sides, most
/// of them at one pitch. Pieces that a gap of a few characters parts are joined.
std::vector<MrzTextLine> chainMarks(const std::vector<MrzMark>& marks, double direction);

} // namespace tongguan::reading
