// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/explained.h"

#include "hardware/reading/code_regions.h"
#include "hardware/reading/copies.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <exception>
#include <vector>

namespace tongguan::reading {

namespace {

constexpr double kSide = 2000;
const cv::Scalar kAccepted(60, 160, 30); // blue, green, red
const cv::Scalar kRefused(40, 40, 220);
const cv::Scalar kPlace(170, 150, 140);

void draw(cv::Mat& canvas, const Mark& mark, double factor)
{
    std::vector<cv::Point> outline;
    for (const Point& corner : mark.corners)
        outline.emplace_back(cvRound(corner.x * factor), cvRound(corner.y * factor));
    const cv::Scalar& colour = mark.accepted ? kAccepted : kRefused;
    cv::polylines(canvas, std::vector{outline}, true, colour, 3, cv::LINE_AA);
    const auto lowest = std::ranges::max_element(outline, {}, &cv::Point::y);
    const int left = std::ranges::min_element(outline, {}, &cv::Point::x)->x;
    const cv::Point at(std::clamp(left, 4, std::max(4, canvas.cols - 200)),
                       std::clamp(lowest->y + 26, 20, std::max(20, canvas.rows - 8)));
    cv::putText(canvas, mark.label, at, cv::FONT_HERSHEY_SIMPLEX, 0.7, cv::Scalar(255, 255, 255), 5, cv::LINE_AA);
    cv::putText(canvas, mark.label, at, cv::FONT_HERSHEY_SIMPLEX, 0.7, colour, 2, cv::LINE_AA);
}

} // namespace

Result<Bytes> explained(const GreyView& picture, std::span<const Mark> marks)
{
    if (picture.pixels == nullptr || picture.width < 1 || picture.height < 1 || picture.stride < picture.width)
        return fail(Errc::InvalidInput, "no picture");
    try {
        const double factor = std::min(1.0, kSide / std::max(picture.width, picture.height));
        const cv::Mat whole = sameCopy(picture).pixels;
        const Copy copy = factor < 1 ? scaledCopy(whole, factor) : Copy{whole};
        cv::Mat canvas;
        cv::cvtColor(copy.pixels, canvas, cv::COLOR_GRAY2BGR);
        for (const cv::Rect& place : codeRegions(copy.pixels))
            cv::rectangle(canvas, place, kPlace, 1);
        for (const Mark& mark : marks)
            draw(canvas, mark, factor);
        Bytes file;
        if (!cv::imencode(".png", canvas, file))
            return fail(Errc::Unavailable, "the picture cannot be written");
        return file;
    } catch (const std::exception&) {
        return fail(Errc::InvalidInput, "the picture cannot be drawn on");
    }
}

} // namespace tongguan::reading
