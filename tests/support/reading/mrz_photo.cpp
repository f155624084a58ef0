// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mrz_photo.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <random>
#include <vector>

namespace tongguan::test {

namespace {

cv::Mat bowed(const cv::Mat& page, double bow)
{
    if (bow == 0)
        return page;
    cv::Mat places(page.size(), CV_32FC2);
    for (int y = 0; y < page.rows; ++y) {
        for (int x = 0; x < page.cols; ++x) {
            const double rise = bow * page.rows * std::sin(std::numbers::pi * x / page.cols);
            places.at<cv::Vec2f>(y, x) = {static_cast<float>(x), static_cast<float>(y + rise)};
        }
    }
    cv::Mat result;
    cv::remap(page, result, places, {}, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return result;
}

/// Where the page's corners come to lie: turned, one edge farther away, in the middle.
std::array<cv::Point2f, 4> cornersOf(const cv::Mat& page, const MrzPhoto& photo, cv::Size ground)
{
    const double w = page.cols / 2.0;
    const double h = page.rows / 2.0;
    const double near = 1 - photo.lean;
    const std::array<cv::Point2d, 4> flat{{{-w * near, -h}, {w * near, -h * (1 - photo.lean / 2)}, {w, h}, {-w, h}}};
    const double radians = photo.turn * std::numbers::pi / 180;
    std::array<cv::Point2d, 4> turned;
    double right = 1;
    double bottom = 1;
    for (std::size_t i = 0; i < 4; ++i) {
        turned[i] = {flat[i].x * std::cos(radians) - flat[i].y * std::sin(radians),
                     flat[i].x * std::sin(radians) + flat[i].y * std::cos(radians)};
        right = std::max(right, std::abs(turned[i].x));
        bottom = std::max(bottom, std::abs(turned[i].y));
    }
    const double scale = photo.fill * std::min(ground.width / 2.0 / right, ground.height / 2.0 / bottom);
    std::array<cv::Point2f, 4> corners;
    for (std::size_t i = 0; i < 4; ++i)
        corners[i] = {static_cast<float>(ground.width / 2.0 + scale * turned[i].x),
                      static_cast<float>(ground.height / 2.0 + scale * turned[i].y)};
    return corners;
}

cv::Mat deskOf(cv::Size size, cv::RNG& random)
{
    cv::Mat coarse(size.height / 40 + 2, size.width / 40 + 2, CV_8UC1);
    random.fill(coarse, cv::RNG::UNIFORM, 60, 130);
    cv::Mat desk;
    cv::resize(coarse, desk, size, 0, 0, cv::INTER_CUBIC);
    return desk;
}

cv::Mat onDesk(const cv::Mat& page, const MrzPhoto& photo, cv::RNG& random)
{
    const cv::Size ground(photo.side, photo.side * 3 / 4);
    const auto corners = cornersOf(page, photo, ground);
    const auto w = static_cast<float>(page.cols);
    const auto h = static_cast<float>(page.rows);
    const std::array<cv::Point2f, 4> from{{{0, 0}, {w, 0}, {w, h}, {0, h}}};
    cv::Mat desk = deskOf(ground, random);
    // A page much larger than its picture has to be made smaller by areas first.
    const double shrink = std::min(1.0, 1.3 * cv::norm(corners[2] - corners[3]) / static_cast<double>(w));
    cv::Mat small = page;
    if (shrink < 1)
        cv::resize(page, small, {}, shrink, shrink, cv::INTER_AREA);
    cv::Mat way = cv::getPerspectiveTransform(from, corners);
    const cv::Mat grow = (cv::Mat_<double>(3, 3) << w / static_cast<float>(small.cols), 0, 0, 0,
                          h / static_cast<float>(small.rows), 0, 0, 0, 1);
    way = way * grow;
    cv::Mat page3;
    cv::warpPerspective(small, page3, way, ground, cv::INTER_LINEAR);
    cv::Mat mask;
    cv::warpPerspective(cv::Mat(small.size(), CV_8UC1, cv::Scalar(255)), mask, way, ground, cv::INTER_NEAREST);
    page3.copyTo(desk, mask);
    return desk;
}

void lit(cv::Mat& picture, const MrzPhoto& photo, cv::RNG& random)
{
    const double angle = random.uniform(0.0, 2 * std::numbers::pi);
    const cv::Point2d glare(random.uniform(0.2, 0.8) * picture.cols, random.uniform(0.2, 0.9) * picture.rows);
    const double radius = std::max(photo.glare * picture.cols, 1.0);
    for (int y = 0; y < picture.rows; ++y) {
        for (int x = 0; x < picture.cols; ++x) {
            const double across =
                0.5 + ((x - picture.cols / 2.0) * std::cos(angle) + (y - picture.rows / 2.0) * std::sin(angle)) /
                          (1.3 * picture.cols);
            double value = picture.at<std::uint8_t>(y, x) * photo.light * (1 - photo.shadow * across);
            if (photo.glare > 0)
                value += 170 * std::exp(-((x - glare.x) * (x - glare.x) + (y - glare.y) * (y - glare.y)) /
                                        (2 * radius * radius));
            picture.at<std::uint8_t>(y, x) = cv::saturate_cast<std::uint8_t>(value);
        }
    }
}

} // namespace

cv::Mat photographed(const cv::Mat& page, const MrzPhoto& photo)
{
    cv::RNG random(photo.seed);
    cv::Mat picture = onDesk(bowed(page, photo.bow), photo, random);
    if (photo.blur > 0)
        cv::GaussianBlur(picture, picture, {}, photo.blur);
    lit(picture, photo, random);
    if (photo.noise > 0) {
        cv::Mat noise(picture.size(), CV_16SC1);
        random.fill(noise, cv::RNG::NORMAL, 0, photo.noise);
        cv::add(picture, noise, picture, cv::noArray(), CV_8UC1);
    }
    std::vector<std::uint8_t> file;
    cv::imencode(".jpg", picture, file, {cv::IMWRITE_JPEG_QUALITY, photo.quality});
    return cv::imdecode(file, cv::IMREAD_GRAYSCALE);
}

MrzPhoto somePhoto(double strength, unsigned seed)
{
    std::mt19937 random(seed);
    const auto up = [&](double most) { return strength * most * static_cast<double>(random() % 1000) / 1000; };
    MrzPhoto photo;
    constexpr std::array<int, 5> kSides{640, 1000, 1280, 1920, 3000};
    photo.side = kSides[1 + random() % 4];
    photo.fill = 0.95 - up(0.35);
    photo.lean = up(0.2);
    photo.bow = up(0.02);
    // Of the letters' size, not of the picture's: a large picture out of focus is as bad as a small one.
    photo.blur = up(1.6) * photo.fill * photo.side / 1280;
    photo.noise = up(14);
    photo.light = 1 - up(0.6);
    photo.shadow = up(0.5);
    photo.glare = random() % 3 == 0 ? up(0.12) : 0;
    photo.quality = 95 - static_cast<int>(up(60));
    photo.seed = seed;
    return photo;
}

} // namespace tongguan::test
