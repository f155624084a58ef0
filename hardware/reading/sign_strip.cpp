// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/sign_strip.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace tongguan::reading {

namespace {

/// The quad of the picture as a picture of that size. What is much larger is made smaller first, by areas: to skip
/// pixels would make noise of them.
cv::Mat straightened(const cv::Mat& picture, const SignQuad& quad, cv::Size size)
{
    for (const cv::Point2d& point : quad) {
        if (!(std::abs(point.x) < 1e5 && std::abs(point.y) < 1e5))
            return {};
    }
    const cv::Rect2d around = boxOf(quad);
    const cv::Rect whole(0, 0, picture.cols, picture.rows);
    const cv::Rect box = cv::Rect(cv::Point(static_cast<int>(around.x) - 3, static_cast<int>(around.y) - 3),
                                  cv::Point(static_cast<int>(around.br().x) + 4, static_cast<int>(around.br().y) + 4)) &
                         whole;
    if (box.width < 6 || box.height < 6)
        return {};
    cv::Mat part = picture(box);
    const double rows = cv::norm(quad[3] - quad[0]);
    const double factor = std::min(1.0, 1.5 * size.height / std::max(rows, 1.0));
    if (factor < 1)
        cv::resize(part, part, {}, factor, factor, cv::INTER_AREA);
    const double fx = static_cast<double>(part.cols) / box.width;
    const double fy = static_cast<double>(part.rows) / box.height;
    std::array<cv::Point2f, 4> from;
    for (std::size_t i = 0; i < 4; ++i)
        from.at(i) = {static_cast<float>((quad.at(i).x - box.x) * fx), static_cast<float>((quad.at(i).y - box.y) * fy)};
    const auto w = static_cast<float>(size.width);
    const auto h = static_cast<float>(size.height);
    const std::array<cv::Point2f, 4> to{{{0, 0}, {w, 0}, {w, h}, {0, h}}};
    cv::Mat result;
    cv::warpPerspective(part, result, cv::getPerspectiveTransform(from, to), size, cv::INTER_LINEAR,
                        cv::BORDER_REPLICATE);
    return result;
}

/// 1 % becomes black and 99 % white; what is light on dark is turned over.
cv::Mat stretched(const cv::Mat& strip, bool light)
{
    std::array<int, 256> counts{};
    for (int y = 0; y < strip.rows; ++y) {
        for (int x = 0; x < strip.cols; ++x)
            ++counts.at(strip.at<std::uint8_t>(y, x));
    }
    const auto at = [&](double share) {
        auto left = static_cast<std::int64_t>(share * static_cast<double>(strip.total()));
        int grey = 0;
        while (grey < 255 && left >= counts.at(static_cast<std::size_t>(grey)))
            left -= counts.at(static_cast<std::size_t>(grey++));
        return grey;
    };
    const int dark = at(0.01);
    const int bright = at(0.99);
    const double scale = 1.0 / std::max(bright - dark, 1);
    cv::Mat result;
    strip.convertTo(result, CV_32F, light ? -scale : scale, light ? bright * scale : -dark * scale);
    cv::min(result, 1.0, result);
    cv::max(result, 0.0, result);
    return result;
}

/// So many columns that it is a multiple of 8, and no fewer than the network takes.
int wholeWidth(double columns)
{
    return std::max(kNarrowestSignStrip, 8 * static_cast<int>(std::ceil(columns / 8)));
}

cv::Mat lineStrip(const cv::Mat& picture, const SignLine& line, const SignMargins& margins)
{
    const cv::Point2d leftMiddle = (line.quad[0] + line.quad[3]) / 2;
    const cv::Point2d rightMiddle = (line.quad[1] + line.quad[2]) / 2;
    const double length = cv::norm(rightMiddle - leftMiddle);
    if (length < 4 || line.height < 4)
        return {};
    const double columns = (length / line.height + margins.left + margins.right) * margins.capitals;
    if (columns > kWidestSignStrip)
        return {};
    const int width = wholeWidth(columns);
    const double right = width / margins.capitals - length / line.height - margins.left;
    const cv::Point2d along = (rightMiddle - leftMiddle) / length;
    const cv::Point2d across{-along.y, along.x};
    const double growth = (cv::norm(line.quad[2] - line.quad[1]) - cv::norm(line.quad[3] - line.quad[0])) / length;
    const double begin = cv::norm(line.quad[3] - line.quad[0]);
    const auto cornerAt = [&](double u, double side) {
        const double capital = std::max(begin + growth * u, 0.4 * line.height);
        return leftMiddle + along * u + across * (side * capital * kSignStripHeight / margins.capitals / 2);
    };
    const double from = -margins.left * line.height;
    const double to = length + right * line.height;
    return straightened(picture, {cornerAt(from, -1), cornerAt(to, -1), cornerAt(to, 1), cornerAt(from, 1)},
                        {width, kSignStripHeight});
}

cv::Mat stackStrip(const cv::Mat& picture, const SignLine& stack, const SignMargins& margins)
{
    const std::size_t first = kBeyondStack - std::min(margins.before, kBeyondStack);
    const std::size_t end = stack.cells.size() - kBeyondStack + std::min(margins.after, kBeyondStack);
    const int cell = static_cast<int>(std::lround(1.1 * margins.capitals));
    const int edge = 4;
    const int width = wholeWidth(cell * static_cast<double>(end - first) + 2.0 * edge);
    if (width > kWidestSignStrip)
        return {};
    cv::Mat strip(kSignStripHeight, width, CV_8UC1);
    int x = edge;
    for (std::size_t i = first; i < end; ++i) {
        SignQuad quad = stack.cells[i];
        const double more = (kSignStripHeight / margins.capitals - 1) / 2;
        const cv::Point2d down = (quad[3] - quad[0]) * more;
        quad = {quad[0] - down, quad[1] - down, quad[2] + down, quad[3] + down};
        const cv::Mat one = straightened(picture, quad, {cell, kSignStripHeight});
        if (one.empty())
            return {};
        one.copyTo(strip(cv::Rect(x, 0, cell, kSignStripHeight)));
        x += cell;
    }
    cv::repeat(strip.col(edge), 1, edge, strip(cv::Rect(0, 0, edge, kSignStripHeight)));
    cv::repeat(strip.col(x - 1), 1, width - x, strip(cv::Rect(x, 0, width - x, kSignStripHeight)));
    return strip;
}

} // namespace

cv::Mat stripOf(const cv::Mat& picture, const SignLine& line, const SignMargins& margins)
{
    if (!line.cells.empty() && line.cells.size() <= 2 * kBeyondStack)
        return {};
    const cv::Mat strip = line.cells.empty() ? lineStrip(picture, line, margins) : stackStrip(picture, line, margins);
    return strip.empty() ? strip : stretched(strip, line.light);
}

} // namespace tongguan::reading
