// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/picture_writer.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <exception>
#include <format>

namespace tongguan::reading {

namespace {

/// Small print stays legible down to the last; below it a smaller picture shows more.
constexpr std::array kQualities = {85, 70, 55, 40};
constexpr double kSmaller = 0.75;
constexpr int kRounds = 8; ///< to a tenth: then nothing is too large

cv::Mat scaled(const cv::Mat& picture, double scale)
{
    cv::Mat small;
    const auto side = [scale](int pixels) { return std::max(1, static_cast<int>(std::lround(pixels * scale))); };
    cv::resize(picture, small, {side(picture.cols), side(picture.rows)}, 0, 0, cv::INTER_AREA);
    return small;
}

} // namespace

Result<Bytes> evidencePicture(const GreyView& frame)
{
    if (frame.pixels == nullptr || frame.width < 1 || frame.height < 1 || frame.stride < frame.width)
        return fail(Errc::InvalidInput, "a frame without pixels");
    if (frame.width > kMaxImageSide || frame.height > kMaxImageSide ||
        std::int64_t{frame.width} * frame.height > kMaxImagePixels)
        return fail(Errc::Exhausted, std::format("a frame of {} x {} pixels", frame.width, frame.height));
    try {
        // It is only read, but a Mat takes no const.
        cv::Mat picture(frame.height, frame.width, CV_8UC1, const_cast<std::uint8_t*>(frame.pixels),
                        static_cast<std::size_t>(frame.stride));
        const double scale = std::min(static_cast<double>(kEvidenceWidth) / frame.width,
                                      static_cast<double>(kEvidenceHeight) / frame.height);
        if (scale < 1)
            picture = scaled(picture, scale);
        for (int round = 0; round < kRounds; ++round, picture = scaled(picture, kSmaller)) {
            for (const int quality : kQualities) {
                Bytes file;
                if (!cv::imencode(".jpg", picture, file, {cv::IMWRITE_JPEG_QUALITY, quality}))
                    return fail(Errc::Unavailable, "the picture cannot be written");
                if (file.size() <= kMaxEvidenceBytes)
                    return file;
            }
        }
        return fail(Errc::Exhausted, "the picture does not get small enough");
    } catch (const std::exception&) { // out of memory, most likely
        return fail(Errc::Exhausted, "the picture cannot be made smaller");
    }
}

} // namespace tongguan::reading
