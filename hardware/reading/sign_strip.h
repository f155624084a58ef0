// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/sign_lines.h"

#include <opencv2/core.hpp>

namespace tongguan::reading {

inline constexpr int kSignStripHeight = 48;
inline constexpr int kNarrowestSignStrip = 64;
inline constexpr int kWidestSignStrip = 960;

/// What is taken beside the marks: there may be a character that is none.
struct SignMargins {
    double left = 1; ///< of a line, heights of capitals
    double right = 0.5;
    std::size_t before = 0; ///< of a stack, cells
    std::size_t after = 0;
    double capitals = 34; ///< rows in the strip
};

/// A line straightened out of the picture, or a stack's characters laid beside each other: CV_32F of 48 rows and a
/// multiple of 8 columns, dark on light, 0 to 1, contrast stretched. Empty where the line cannot be one. `line` is in
/// the picture's pixels.
cv::Mat stripOf(const cv::Mat& picture, const SignLine& line, const SignMargins& margins);

} // namespace tongguan::reading
