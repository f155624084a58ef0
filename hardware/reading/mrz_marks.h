// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include <vector>

namespace tongguan::reading {

/// A dark mark on lighter ground of about a character's size, in the pixels of the picture that it was found in.
struct MrzMark {
    cv::Point2f middle;
    float width = 0; ///< of its upright box
    float height = 0;
    float side() const { return width > height ? width : height; }
};

inline constexpr std::size_t kMaxMrzMarks = 6000;

/// All marks of 5 to 72 pixels a side, at most kMaxMrzMarks; none where there are more, for that is no page. `picture`
/// is grey.
std::vector<MrzMark> findMarks(const cv::Mat& picture);

} // namespace tongguan::reading
