// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/copies.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <format>
#include <numbers>

namespace tongguan::reading {

namespace {

constexpr double kPaper = 255;

cv::Matx23d inverse(const cv::Matx23d& forward)
{
    cv::Matx23d back;
    cv::invertAffineTransform(forward, back);
    return back;
}

} // namespace

Point Copy::inPicture(double x, double y, double scale) const
{
    const cv::Vec2d point = back * cv::Vec3d(x, y, 1) * scale;
    return {static_cast<int>(std::lround(point[0])), static_cast<int>(std::lround(point[1]))};
}

Result<> checked(const GreyView& picture)
{
    if (picture.pixels == nullptr || picture.width < 1 || picture.height < 1 || picture.stride < picture.width)
        return fail(Errc::InvalidInput, "no picture");
    if (picture.width > kMaxImageSide || picture.height > kMaxImageSide ||
        std::int64_t{picture.width} * picture.height > kMaxImagePixels)
        return fail(Errc::Exhausted, std::format("a picture of {} x {} pixels", picture.width, picture.height));
    return {};
}

Copy sameCopy(const GreyView& picture)
{
    return {cv::Mat(picture.height, picture.width, CV_8UC1, const_cast<std::uint8_t*>(picture.pixels),
                    static_cast<std::size_t>(picture.stride)),
            cv::Matx23d::eye()};
}

Copy croppedCopy(const cv::Mat& picture, const cv::Rect& part)
{
    return {picture(part), cv::Matx23d(1, 0, part.x, 0, 1, part.y)};
}

Copy within(const Copy& outer, Copy inner)
{
    const cv::Matx23d& in = inner.back;
    inner.back = outer.back * cv::Matx33d(in(0, 0), in(0, 1), in(0, 2), in(1, 0), in(1, 1), in(1, 2), 0, 0, 1);
    return inner;
}

Copy scaledCopy(const cv::Mat& picture, double factor)
{
    Copy copy;
    cv::resize(picture, copy.pixels, {}, factor, factor, factor < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    copy.back = inverse({factor, 0, 0, 0, factor, 0});
    return copy;
}

Copy turnedCopy(const cv::Mat& picture, double degrees, double factor)
{
    const double radians = degrees * std::numbers::pi / 180;
    const double cosine = std::abs(std::cos(radians)) * factor;
    const double sine = std::abs(std::sin(radians)) * factor;
    const cv::Size size(static_cast<int>(picture.cols * cosine + picture.rows * sine) + 1,
                        static_cast<int>(picture.cols * sine + picture.rows * cosine) + 1);
    const cv::Point2f middle(static_cast<float>(picture.cols) / 2, static_cast<float>(picture.rows) / 2);
    cv::Matx23d forward = cv::getRotationMatrix2D(middle, -degrees, factor); // OpenCV counts anticlockwise
    forward(0, 2) += size.width / 2.0 - static_cast<double>(middle.x);
    forward(1, 2) += size.height / 2.0 - static_cast<double>(middle.y);
    Copy copy;
    cv::warpAffine(picture, copy.pixels, forward, size, cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar(kPaper));
    copy.back = inverse(forward);
    return copy;
}

Copy evenedCopy(const cv::Mat& picture, double factor)
{
    constexpr double kClip = 3;
    Copy copy = factor < 1 ? scaledCopy(picture, factor) : Copy{picture};
    cv::Mat even; // the copy may share the caller's pixels
    cv::createCLAHE(kClip, cv::Size(8, 8))->apply(copy.pixels, even);
    copy.pixels = even;
    return copy;
}

Copy smoothCopy(const cv::Mat& picture)
{
    constexpr double kGrain = 1.2;
    Copy copy;
    cv::GaussianBlur(picture, copy.pixels, {}, kGrain);
    return copy;
}

Copy sharpCopy(const cv::Mat& picture)
{
    constexpr double kBlur = 2.5; // of the enlarged copy
    constexpr double kAmount = 2;
    Copy copy = scaledCopy(picture, 2);
    cv::Mat blurred;
    cv::GaussianBlur(copy.pixels, blurred, {}, kBlur);
    cv::addWeighted(copy.pixels, 1 + kAmount, blurred, -kAmount, 0, copy.pixels);
    return copy;
}

Copy mendedCopy(const cv::Mat& picture, int pixels)
{
    Copy copy;
    cv::morphologyEx(picture, copy.pixels, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, {pixels, pixels}));
    return copy;
}

double edgeSkew(const cv::Mat& picture)
{
    constexpr int kSide = 640;
    cv::Mat small;
    const double factor = std::min(1.0, static_cast<double>(kSide) / std::max(picture.cols, picture.rows));
    cv::resize(picture, small, {}, factor, factor, cv::INTER_AREA);
    cv::Mat dx;
    cv::Mat dy;
    cv::Sobel(small, dx, CV_32F, 1, 0);
    cv::Sobel(small, dy, CV_32F, 0, 1);
    // Edges repeat after 90 degrees; one bin a degree, neighbours counted with it.
    std::array<double, 90> bins{};
    for (int y = 0; y < small.rows; ++y) {
        for (int x = 0; x < small.cols; ++x) {
            const double gx = static_cast<double>(dx.at<float>(y, x));
            const double gy = static_cast<double>(dy.at<float>(y, x));
            const double degrees = std::atan2(gy, gx) * 180 / std::numbers::pi + 360;
            bins[static_cast<std::size_t>(std::lround(degrees)) % bins.size()] += std::hypot(gx, gy);
        }
    }
    std::size_t best = 0;
    double most = 0;
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const double sum = bins[i] + bins[(i + 1) % bins.size()] + bins[(i + bins.size() - 1) % bins.size()];
        if (sum > most) {
            most = sum;
            best = i;
        }
    }
    return best > 45 ? static_cast<double>(best) - 90 : static_cast<double>(best);
}

} // namespace tongguan::reading
