// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/mrz_marks.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace tongguan::reading {

namespace {

constexpr int kSmallest = 5;
constexpr int kLargest = 72;
/// Wider than the strokes of the largest characters.
constexpr int kStroke = 13;
/// Ink is what is darker than this part of the darkest nearby, and than noise.
constexpr double kInk = 0.42;
constexpr double kNoise = 14;

/// How much darker than its surroundings each pixel is: shadows and tints go, strokes stay.
cv::Mat darkness(const cv::Mat& picture)
{
    cv::Mat smooth;
    cv::GaussianBlur(picture, smooth, {3, 3}, 0);
    cv::Mat dark;
    cv::morphologyEx(smooth, dark, cv::MORPH_BLACKHAT, cv::getStructuringElement(cv::MORPH_RECT, {kStroke, kStroke}));
    return dark;
}

cv::Mat inkOf(const cv::Mat& picture)
{
    const cv::Mat dark = darkness(picture);
    cv::Mat most;
    cv::dilate(dark, most, cv::getStructuringElement(cv::MORPH_RECT, {25, 25}));
    cv::blur(most, most, {25, 25});
    cv::Mat bar;
    most.convertTo(bar, CV_8U, kInk);
    cv::max(bar, cv::Scalar(kNoise), bar);
    cv::Mat ink;
    cv::compare(dark, bar, ink, cv::CMP_GT);
    return ink;
}

} // namespace

std::vector<MrzMark> findMarks(const cv::Mat& picture)
{
    cv::Mat labels;
    cv::Mat boxes;
    cv::Mat middles;
    const int count = cv::connectedComponentsWithStats(inkOf(picture), labels, boxes, middles, 8, CV_32S);
    std::vector<MrzMark> marks;
    for (int i = 1; i < count; ++i) {
        const int width = boxes.at<int>(i, cv::CC_STAT_WIDTH);
        const int height = boxes.at<int>(i, cv::CC_STAT_HEIGHT);
        const int side = std::max(width, height);
        if (side < kSmallest || side > kLargest || boxes.at<int>(i, cv::CC_STAT_AREA) < side)
            continue;
        const auto x = static_cast<float>(boxes.at<int>(i, cv::CC_STAT_LEFT));
        const auto y = static_cast<float>(boxes.at<int>(i, cv::CC_STAT_TOP));
        const auto w = static_cast<float>(width);
        const auto h = static_cast<float>(height);
        marks.push_back({{x + (w - 1) / 2, y + (h - 1) / 2}, w, h});
        if (marks.size() > kMaxMrzMarks)
            return {};
    }
    return marks;
}

} // namespace tongguan::reading
