// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hardware/reading/mrz_lines.h"
#include "hardware/reading/mrz_network.h"
#include "hardware/reading/mrz_zone.h"

#include <chrono>
#include <optional>

namespace tongguan::reading {

/// Reads a stack of lines, whichever way it lies: the likeliest zone among its neighbouring pairs and triples, for a
/// line of print may stand close above. Where a character is in doubt the lines are straightened anew, larger and
/// smaller, as long as it is before `end`. None where nothing there resembles a zone. The network's error.
/// `stack` is in the picture's pixels.
Result<std::optional<MrzSighting>> readStack(MrzNetwork& network, const cv::Mat& picture, const MrzStack& stack,
                                             std::chrono::steady_clock::time_point end);

/// The mean of the characters' confidence, 0 to 1.
double meanConfidence(const MrzSighting& sighting);

} // namespace tongguan::reading
