// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include <vector>

namespace tongguan::reading {

/// Where a picture is as busy with edges as print is: the places that may hold a symbol, with its quiet zone. The
/// busiest first, at most eight; none where the picture is busy all over, or nowhere.
std::vector<cv::Rect> codeRegions(const cv::Mat& picture);

} // namespace tongguan::reading
