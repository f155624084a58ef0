// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/finder_count.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <numeric>
#include <vector>

namespace tongguan::reading {

namespace {

constexpr int kRuns = 5;
constexpr int kModules = 7; // 1 + 1 + 3 + 1 + 1

/// Dark and light runs have a module each, since ink spreads: about the decoder's rule, and a little more generous.
bool isFinder(const std::array<int, kRuns>& runs)
{
    constexpr double kShare = 0.8;
    constexpr double kPixel = 1;
    constexpr double kInk = 4;
    const double dark = (runs[0] + runs[2] + runs[4]) / 5.0;
    const double light = (runs[1] + runs[3]) / 2.0;
    if (dark * 5 + light * 2 < kModules || dark > light * kInk || light > dark * kInk)
        return false;
    const auto near = [](int run, double expected, double module) {
        return std::abs(run - expected) <= module * kShare + kPixel;
    };
    return near(runs[0], dark, dark) && near(runs[2], 3 * dark, dark) && near(runs[4], dark, dark) &&
           near(runs[1], light, light) && near(runs[3], light, light);
}

/// How many steps the five runs on both sides of a point in the middle one are together; 0 where they are no corner.
int lengthAlong(const cv::Mat& bits, cv::Point middle, cv::Point step)
{
    std::array<int, kRuns> runs{};
    const cv::Rect all(0, 0, bits.cols, bits.rows);
    const auto walk = [&](cv::Point at, cv::Point direction, std::array<std::size_t, 3> order) {
        std::uint8_t colour = bits.at<std::uint8_t>(middle);
        std::size_t run = 0;
        for (; all.contains(at); at += direction) {
            if (bits.at<std::uint8_t>(at) != colour) {
                colour = bits.at<std::uint8_t>(at);
                if (++run == order.size())
                    return;
            }
            ++runs[order[run]];
        }
    };
    walk(middle, step, {2, 3, 4});
    walk(middle - step, -step, {2, 1, 0});
    return isFinder(runs) ? std::accumulate(runs.begin(), runs.end(), 0) : 0;
}

/// Downwards and both ways slantwise, as long as across, by a factor of two.
bool isFinderAllWays(const cv::Mat& bits, cv::Point middle, int width)
{
    return std::ranges::all_of(std::array{cv::Point(0, 1), cv::Point(1, 1), cv::Point(1, -1)}, [&](cv::Point step) {
        const int length = lengthAlong(bits, middle, step);
        return length * 2 > width && length < width * 2;
    });
}

/// Places that are apart by more than half a corner.
class Places {
  public:
    void add(cv::Point place, int size)
    {
        const auto near = [place, size](cv::Point other) {
            return std::abs(other.x - place.x) < size / 2 && std::abs(other.y - place.y) < size / 2;
        };
        if (std::ranges::none_of(places_, near))
            places_.push_back(place);
    }
    std::size_t size() const { return places_.size(); }

  private:
    std::vector<cv::Point> places_;
};

void countInRow(const cv::Mat& bits, int y, std::size_t most, Places& places)
{
    const std::uint8_t* row = bits.ptr(y);
    std::array<int, kRuns> runs{};
    int start = 0;
    for (int x = 1; x <= bits.cols && places.size() < most; ++x) {
        if (x < bits.cols && row[x] == row[x - 1])
            continue;
        std::ranges::rotate(runs, runs.begin() + 1);
        runs.back() = x - start;
        start = x;
        if (runs.front() == 0 || !isFinder(runs))
            continue;
        const int width = std::accumulate(runs.begin(), runs.end(), 0);
        const int middle = x - runs[4] - runs[3] - runs[2] / 2 - 1;
        if (isFinderAllWays(bits, {middle, y}, width))
            places.add({middle, y}, width);
    }
}

/// Dark or light by the neighbourhood, about as the decoder does.
cv::Mat binarized(const cv::Mat& picture)
{
    constexpr int kWindow = 41;   // five blocks of eight pixels
    constexpr double kNoise = 10; // paper's own grain is no pattern
    cv::Mat bits;
    cv::adaptiveThreshold(picture, bits, 255, cv::ADAPTIVE_THRESH_MEAN_C, cv::THRESH_BINARY, kWindow, kNoise);
    return bits;
}

} // namespace

std::size_t countFinders(const cv::Mat& picture, std::size_t most)
{
    const cv::Mat bits = binarized(picture);
    Places places;
    for (int y = 0; y < bits.rows && places.size() < most; y += 2)
        countInRow(bits, y, most, places);
    return places.size();
}

} // namespace tongguan::reading
