// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include <cstddef>
#include <vector>

namespace tongguan::reading {

/// Something of a character's size that is darker, or lighter, than what is around it.
struct SignMark {
    float x = 0; ///< of its middle
    float y = 0;
    float width = 0; ///< of its upright box
    float height = 0;
};

inline constexpr float kLeastSignMark = 9; ///< rows
inline constexpr float kMostSignMark = 52; ///< rows
inline constexpr std::size_t kMaxSignMarks = 4000;

/// All marks of a grey picture, in its pixels, from left to right; none where there are more than kMaxSignMarks even of
/// high contrast. `light`: lighter than what is around them.
std::vector<SignMark> findSignMarks(const cv::Mat& picture, bool light);

} // namespace tongguan::reading
