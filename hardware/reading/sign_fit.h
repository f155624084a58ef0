// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include <vector>

namespace tongguan::reading {

/// Of at least one value.
double medianOf(std::vector<double> values);

/// y = at + slope x.
struct Straight {
    double at = 0;
    double slope = 0;
    double operator()(double x) const { return at + slope * x; }
};

/// Through at least one point, by least squares, twice: the second time without what lies off the first by more than
/// `off`.
Straight fitted(const std::vector<cv::Point2d>& points, double off);

} // namespace tongguan::reading
