// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/mrz_strip.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tongguan::reading {

namespace {

constexpr double kMargin = 1.6; ///< pitches before the first character's middle and after the last one's
constexpr int kNarrowest = 128;
constexpr int kWidest = 1600;

/// How much larger than in the middle things are at `u`: the lines' distance shows a page that leans away.
double growth(const MrzStack& stack, double u)
{
    const MrzTextLine& first = stack.front();
    const MrzTextLine& last = stack.back();
    const double middle = (first.from + first.to) / 2;
    const double there = last.acrossAt(u) - first.acrossAt(u);
    const double here = last.acrossAt(middle) - first.acrossAt(middle);
    return here > 0 ? std::clamp(there / here, 0.6, 1.6) : 1;
}

/// Each column's place along the line: as wide as it is high, everywhere.
std::vector<double> columnsOf(const MrzStack& stack, const MrzTextLine& line, double unit)
{
    const double margin = kMargin * line.pitch;
    std::vector<double> columns;
    double u = line.from - margin * growth(stack, line.from);
    const double end = line.to + margin * growth(stack, line.to);
    while (u < end && columns.size() <= kWidest) {
        columns.push_back(u);
        u += unit * growth(stack, u);
    }
    while (columns.size() % 8 != 0) {
        columns.push_back(u);
        u += unit * growth(stack, u);
    }
    return columns;
}

/// 1 % becomes black and 99 % white.
void stretch(cv::Mat& strip)
{
    std::vector<float> values(strip.begin<float>(), strip.end<float>());
    const auto at = [&values](double share) {
        const auto place = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
        std::ranges::nth_element(values, place);
        return *place;
    };
    const float dark = at(0.01);
    const float light = at(0.99);
    strip = (strip - dark) / std::max(light - dark, 1.0F);
    cv::min(strip, 1.0, strip);
    cv::max(strip, 0.0, strip);
}

} // namespace

cv::Mat stripOf(const cv::Mat& picture, const MrzStack& stack, std::size_t index, double capitals)
{
    const MrzTextLine& line = stack[index];
    const std::vector<double> columns = columnsOf(stack, line, line.height / capitals);
    const int width = static_cast<int>(columns.size());
    if (width < kNarrowest || width > kWidest)
        return {};
    cv::Mat places(kMrzStripHeight, width, CV_32FC2);
    float left = 1e9F;
    float top = 1e9F;
    float right = -1e9F;
    float bottom = -1e9F;
    for (int x = 0; x < width; ++x) {
        const double u = columns[static_cast<std::size_t>(x)];
        const double unit = line.height / capitals * growth(stack, u);
        const cv::Point2d middle = line.at(u);
        const double slope = line.bend[1] + 2 * line.bend[2] * u;
        // Across the bend, not across the straight line.
        const cv::Point2d down = (line.across - line.along * slope) / std::hypot(1.0, slope);
        for (int y = 0; y < kMrzStripHeight; ++y) {
            const cv::Point2d place = middle + down * ((y - (kMrzStripHeight - 1) / 2.0) * unit);
            auto& at = places.at<cv::Vec2f>(y, x);
            at = {static_cast<float>(place.x), static_cast<float>(place.y)};
            left = std::min(left, at[0]);
            right = std::max(right, at[0]);
            top = std::min(top, at[1]);
            bottom = std::max(bottom, at[1]);
        }
    }
    const cv::Rect whole(0, 0, picture.cols, picture.rows);
    const cv::Rect box = cv::Rect(cv::Point(static_cast<int>(left) - 4, static_cast<int>(top) - 4),
                                  cv::Point(static_cast<int>(right) + 5, static_cast<int>(bottom) + 5)) &
                         whole;
    if (box.width < 8 || box.height < 4)
        return {};
    // Much larger letters are made smaller first, by areas: to skip pixels would make noise of them.
    cv::Mat part = picture(box);
    const double factor = std::min(1.0, 1.5 * capitals / line.height);
    if (factor < 1)
        cv::resize(part, part, {}, factor, factor, cv::INTER_AREA);
    const double fx = static_cast<double>(part.cols) / box.width;
    const double fy = static_cast<double>(part.rows) / box.height;
    places.forEach<cv::Vec2f>([&](cv::Vec2f& at, const int*) {
        at[0] = static_cast<float>((static_cast<double>(at[0]) - box.x + 0.5) * fx - 0.5);
        at[1] = static_cast<float>((static_cast<double>(at[1]) - box.y + 0.5) * fy - 0.5);
    });
    cv::Mat strip;
    cv::remap(part, strip, places, {}, cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    strip.convertTo(strip, CV_32F);
    stretch(strip);
    return strip;
}

} // namespace tongguan::reading
