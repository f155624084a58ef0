// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/code_regions.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace tongguan::reading {

namespace {

constexpr int kCell = 16;           ///< pixels a side
constexpr double kBusy = 10;        ///< mean step from pixel to pixel in a cell of print, of 255, in the halved picture
constexpr double kAboveGrain = 1.8; ///< and so many times the picture's usual one
constexpr int kMinCells = 3;        ///< a side
constexpr double kFilled = 0.35;    ///< of a region's cells are busy; lines and frames around a page are not
constexpr double kWholePicture = 0.6;
constexpr std::size_t kMost = 8;

/// One pixel a cell: how much neighbours differ in it. Of a halved copy, in which grain is half as strong.
cv::Mat busyness(const cv::Mat& whole)
{
    cv::Mat picture;
    cv::resize(whole, picture, {}, 0.5, 0.5, cv::INTER_AREA);
    cv::Mat across;
    cv::Mat down;
    cv::absdiff(picture.colRange(1, picture.cols), picture.colRange(0, picture.cols - 1), across);
    cv::absdiff(picture.rowRange(1, picture.rows), picture.rowRange(0, picture.rows - 1), down);
    const cv::Size cells(whole.cols / kCell, whole.rows / kCell);
    cv::Mat acrossCells;
    cv::Mat downCells;
    cv::resize(across, acrossCells, cells, 0, 0, cv::INTER_AREA);
    cv::resize(down, downCells, cells, 0, 0, cv::INTER_AREA);
    return cv::max(acrossCells, downCells);
}

double median(const cv::Mat& cells)
{
    std::vector<std::uint8_t> values(cells.begin<std::uint8_t>(), cells.end<std::uint8_t>());
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

} // namespace

std::vector<cv::Rect> codeRegions(const cv::Mat& picture)
{
    if (picture.cols < 2 * kMinCells * kCell || picture.rows < 2 * kMinCells * kCell)
        return {};
    const cv::Mat steps = busyness(picture);
    cv::Mat busy = steps > std::max(kBusy, kAboveGrain * median(steps));
    const cv::Mat before = busy.clone();
    cv::morphologyEx(busy, busy, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat middles;
    const int count = cv::connectedComponentsWithStats(busy, labels, stats, middles, 8, CV_32S);
    struct Region {
        cv::Rect cells;
        int busy = 0;
    };
    std::vector<Region> regions;
    for (int i = 1; i < count; ++i) {
        const cv::Rect cells(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                             stats.at<int>(i, cv::CC_STAT_WIDTH), stats.at<int>(i, cv::CC_STAT_HEIGHT));
        if (cells.width < kMinCells || cells.height < kMinCells)
            continue;
        const int full = cv::countNonZero(before(cells));
        if (full >= kFilled * cells.area() && cells.area() < kWholePicture * busy.cols * busy.rows)
            regions.push_back({cells, full});
    }
    std::ranges::sort(regions, std::ranges::greater{}, &Region::busy);
    if (regions.size() > kMost)
        regions.resize(kMost);
    std::vector<cv::Rect> places;
    for (const Region& region : regions) {
        const int quiet = std::max(3, std::max(region.cells.width, region.cells.height) / 10) * kCell;
        const cv::Rect pixels(region.cells.x * kCell - quiet, region.cells.y * kCell - quiet,
                              region.cells.width * kCell + 2 * quiet, region.cells.height * kCell + 2 * quiet);
        places.push_back(pixels & cv::Rect(0, 0, picture.cols, picture.rows));
    }
    return places;
}

} // namespace tongguan::reading
