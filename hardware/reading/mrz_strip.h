// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/mrz_lines.h"

#include <opencv2/core.hpp>

namespace tongguan::reading {

inline constexpr int kMrzStripHeight = 32;
inline constexpr double kMrzCapitals = 21; ///< rows of its capitals, what the network likes best

/// A line of a stack straightened out of the picture along its own bend: CV_32F of 32 rows and a multiple of 8 columns,
/// dark capitals of so many rows in the middle, 0 to 1, contrast stretched. Empty where the line cannot be one.
/// `stack` is in the picture's pixels.
cv::Mat stripOf(const cv::Mat& picture, const MrzStack& stack, std::size_t line, double capitals = kMrzCapitals);

} // namespace tongguan::reading
