// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/sign_fit.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace tongguan::reading {

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

Straight fitted(const std::vector<cv::Point2d>& points, double off)
{
    std::vector<cv::Point2d> used = points;
    Straight line;
    for (int round = 0; round < 2; ++round) {
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (const cv::Point2d& point : used) {
            n += 1;
            x += point.x;
            y += point.y;
            xx += point.x * point.x;
            xy += point.x * point.y;
        }
        const double spread = n * xx - x * x;
        line.slope = spread > 1e-6 ? (n * xy - x * y) / spread : 0;
        line.at = (y - line.slope * x) / n;
        std::vector<cv::Point2d> near;
        for (const cv::Point2d& point : points) {
            if (std::abs(point.y - line(point.x)) <= off)
                near.push_back(point);
        }
        if (near.size() < 2 || near.size() == used.size())
            break;
        used = std::move(near);
    }
    return line;
}

} // namespace tongguan::reading
