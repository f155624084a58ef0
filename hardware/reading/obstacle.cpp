// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/obstacle.h"

#include "hardware/reading/code_regions.h"
#include "hardware/reading/copies.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <exception>

namespace tongguan::reading {

namespace {

constexpr double kFar = 0.1;    ///< of the frame's longer side
constexpr double kBurnt = 0.03; ///< of the print lies under light
constexpr int kWhite = 252;     ///< what a camera makes of a lamp; paper is darker
constexpr double kSoft = 6;     ///< pixels over which an edge goes
constexpr double kSharp = 2;    ///< where a camera sees sharply
constexpr double kNear = 0.5;   ///< of the frame's longer side: nearer is no clearer

/// How much of the print is burnt out: white spots that are wider than the gaps between letters.
double burnt(const cv::Mat& print)
{
    const int gap = std::max(9, std::max(print.cols, print.rows) / 12) | 1;
    cv::Mat white = print >= kWhite;
    cv::morphologyEx(white, white, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_ELLIPSE, {gap, gap}));
    // Paper that is as white all around is well lit, and no spot.
    const double share = static_cast<double>(cv::countNonZero(white)) / static_cast<double>(print.total());
    const double all = static_cast<double>(cv::countNonZero(print >= kWhite)) / static_cast<double>(print.total());
    return all > 0.5 ? 0 : share;
}

/// The value below which this share of the pixels lies.
int quantile(const cv::Mat& pixels, double share)
{
    std::array<int, 256> counts{};
    for (int y = 0; y < pixels.rows; ++y) {
        const std::uint8_t* row = pixels.ptr(y);
        for (int x = 0; x < pixels.cols; ++x)
            ++counts[row[x]];
    }
    const auto wanted = static_cast<std::size_t>(share * static_cast<double>(pixels.total()));
    std::size_t below = 0;
    int value = 0;
    for (; value < 255 && below + static_cast<std::size_t>(counts[static_cast<std::size_t>(value)]) <= wanted; ++value)
        below += static_cast<std::size_t>(counts[static_cast<std::size_t>(value)]);
    return value;
}

/// Over how many pixels the print's edges go from dark to light.
double edgeWidth(const cv::Mat& print)
{
    cv::Mat smooth;
    cv::GaussianBlur(print, smooth, {}, 0.8); // grain is no edge
    cv::Mat steps;
    cv::absdiff(smooth.colRange(1, smooth.cols), smooth.colRange(0, smooth.cols - 1), steps);
    const int contrast = quantile(smooth, 0.98) - quantile(smooth, 0.02);
    return static_cast<double>(contrast) / std::max(1, quantile(steps, 0.99));
}

} // namespace

HeldPrint heldPrint(const GreyView& picture)
{
    if (picture.pixels == nullptr || picture.width < 1 || picture.height < 1 || picture.stride < picture.width)
        return {};
    try {
        const cv::Mat whole = sameCopy(picture).pixels;
        const auto places = codeRegions(whole);
        if (places.empty())
            return {};
        const cv::Mat print = whole(places.front());
        const double spots = burnt(print);
        const double soft = edgeWidth(print);
        HeldPrint held{.seen = true,
                       .size =
                           static_cast<double>(std::max(print.cols, print.rows)) / std::max(whole.cols, whole.rows)};
        if (spots > kBurnt)
            held.obstacle = Obstacle::Glare;
        else if (soft > kSoft)
            held.obstacle = Obstacle::Blurred;
        else if (held.size < kFar)
            held.obstacle = Obstacle::TooFar;
        held.clearness = std::min(1.0, kSharp / std::max(soft, 1.0)) * (1 - spots) * std::min(1.0, held.size / kNear);
        return held;
    } catch (const std::exception&) {
        return {};
    }
}

} // namespace tongguan::reading
