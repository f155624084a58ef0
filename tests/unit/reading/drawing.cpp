// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tongguan::test {

cv::Mat drawn(const std::string& format, const std::string& text, int scale)
{
    const auto kind = ZXing::BarcodeFormatFromString(format);
    const bool linear = (ZXing::BarcodeFormats(ZXing::BarcodeFormat::LinearCodes) & kind) == kind;
    const auto bits = ZXing::MultiFormatWriter(kind).setMargin(linear ? 12 : 4).encode(text, 0, linear ? 40 : 0);
    cv::Mat modules(bits.height(), bits.width(), CV_8UC1);
    for (int y = 0; y < bits.height(); ++y) {
        for (int x = 0; x < bits.width(); ++x)
            modules.at<std::uint8_t>(y, x) = bits.get(x, y) ? 0 : 255;
    }
    cv::Mat picture;
    cv::resize(modules, picture, {}, scale, scale, cv::INTER_NEAREST);
    cv::copyMakeBorder(picture, picture, 40, 40, 40, 40, cv::BORDER_CONSTANT, cv::Scalar(255));
    return picture;
}

cv::Mat turned(const cv::Mat& picture, double degrees)
{
    const double radians = degrees * std::numbers::pi / 180;
    const double c = std::abs(std::cos(radians));
    const double s = std::abs(std::sin(radians));
    const cv::Size size(static_cast<int>(picture.cols * c + picture.rows * s),
                        static_cast<int>(picture.cols * s + picture.rows * c));
    const cv::Point2f middle(static_cast<float>(picture.cols) / 2, static_cast<float>(picture.rows) / 2);
    cv::Mat forward = cv::getRotationMatrix2D(middle, -degrees, 1);
    forward.at<double>(0, 2) += (size.width - picture.cols) / 2.0;
    forward.at<double>(1, 2) += (size.height - picture.rows) / 2.0;
    cv::Mat result;
    cv::warpAffine(picture, result, forward, size, cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar(255));
    return result;
}

cv::Mat noisy(const cv::Mat& picture, double deviation)
{
    cv::RNG random(4711);
    cv::Mat noise(picture.size(), CV_16SC1);
    random.fill(noise, cv::RNG::NORMAL, 0, deviation);
    cv::Mat result;
    cv::add(picture, noise, result, cv::noArray(), CV_8UC1);
    return result;
}

cv::Mat onDesk(const cv::Mat& paper, int copy)
{
    cv::Mat desk(1080, 1920, CV_8UC1);
    for (int y = 0; y < desk.rows; ++y)
        desk.row(y).setTo(184 - 51 * y / desk.rows);
    const cv::Rect place(std::min(300 + copy * 137, desk.cols - paper.cols),
                         std::min(120 + copy * 71, desk.rows - paper.rows), paper.cols, paper.rows);
    paper.copyTo(desk(place));
    return desk;
}

Bytes encoded(const cv::Mat& picture, const std::string& extension)
{
    Bytes file;
    cv::imencode(extension, picture, file);
    return file;
}

Bytes withOrientation(const Bytes& jpeg, int orientation, const std::string& order)
{
    const bool big = order == "MM";
    Bytes block{0xFF, 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0};
    const auto number = [&block, big](unsigned value, int size) {
        for (int i = 0; i < size; ++i)
            block.push_back(static_cast<std::uint8_t>(value >> 8 * (big ? size - 1 - i : i)));
    };
    block.insert(block.end(), order.begin(), order.end());
    number(42, 2);
    number(8, 4);      // where the directory stands
    number(1, 2);      // entries
    number(0x0112, 2); // orientation
    number(3, 2);      // SHORT
    number(1, 4);
    number(static_cast<unsigned>(orientation), 2);
    number(0, 2);
    number(0, 4); // no further directory
    Bytes file(jpeg.begin(), jpeg.begin() + 2);
    file.insert(file.end(), block.begin(), block.end());
    file.insert(file.end(), jpeg.begin() + 2, jpeg.end());
    return file;
}

reading::GreyView viewOf(const cv::Mat& picture)
{
    return {picture.data, picture.cols, picture.rows, static_cast<int>(picture.step)};
}

} // namespace tongguan::test
