// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/sign_marks.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>

namespace tongguan::reading {

namespace {

/// Larger than a character, so that its own strokes do not make the mean.
constexpr int kAround = 51;
constexpr float kWidest = 2.2F; ///< heights: two characters that touch
constexpr float kNarrowest = 0.1F;
/// Grey levels that a mark stands out by; the second where the first finds too many, as on gravel.
constexpr std::array<double, 3> kContrasts{9, 18, 32};
/// And of what stands out most nearby: a wall's corrugation stands out, too.
constexpr double kOfMost = 0.42;

/// The most within about 25 pixels of each, taken from a copy of a quarter the size.
cv::Mat mostNearby(const cv::Mat& values)
{
    cv::Mat most;
    cv::dilate(values, most, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
    cv::resize(most, most, {(values.cols + 3) / 4, (values.rows + 3) / 4}, 0, 0, cv::INTER_AREA);
    cv::dilate(most, most, cv::getStructuringElement(cv::MORPH_RECT, {11, 11}));
    cv::blur(most, most, {7, 7});
    cv::resize(most, most, values.size(), 0, 0, cv::INTER_LINEAR);
    return most;
}

std::vector<SignMark> marksOf(const cv::Mat& mask)
{
    cv::Mat labels;
    cv::Mat boxes;
    cv::Mat middles;
    const int count = cv::connectedComponentsWithStats(mask, labels, boxes, middles, 8, CV_32S);
    std::vector<SignMark> marks;
    for (int i = 1; i < count; ++i) {
        const auto width = static_cast<float>(boxes.at<int>(i, cv::CC_STAT_WIDTH));
        const auto height = static_cast<float>(boxes.at<int>(i, cv::CC_STAT_HEIGHT));
        const auto area = static_cast<float>(boxes.at<int>(i, cv::CC_STAT_AREA));
        if (height < kLeastSignMark || height > kMostSignMark || width > kWidest * height ||
            width < kNarrowest * height || area < 0.1F * width * height)
            continue;
        const auto left = static_cast<float>(boxes.at<int>(i, cv::CC_STAT_LEFT));
        const auto top = static_cast<float>(boxes.at<int>(i, cv::CC_STAT_TOP));
        marks.push_back({left + (width - 1) / 2, top + (height - 1) / 2, width, height});
    }
    std::ranges::sort(marks, {}, &SignMark::x);
    return marks;
}

} // namespace

std::vector<SignMark> findSignMarks(const cv::Mat& picture, bool light)
{
    cv::Mat smooth;
    cv::GaussianBlur(picture, smooth, {3, 3}, 0);
    cv::Mat around;
    cv::blur(smooth, around, {kAround, kAround});
    cv::Mat out;
    if (light)
        cv::subtract(smooth, around, out); // what is below 0 becomes 0
    else
        cv::subtract(around, smooth, out);
    cv::Mat bar;
    mostNearby(out).convertTo(bar, CV_8U, kOfMost);
    for (const double contrast : kContrasts) {
        cv::max(bar, cv::Scalar(contrast), bar);
        cv::Mat mask;
        cv::compare(out, bar, mask, cv::CMP_GT);
        auto marks = marksOf(mask);
        if (marks.size() <= kMaxSignMarks)
            return marks;
    }
    return {};
}

} // namespace tongguan::reading
