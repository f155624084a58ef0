// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/image.h"

#include "hardware/reading/image_header.h"

#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <exception>
#include <format>
#include <fstream>
#include <tuple>

namespace tongguan::reading {

namespace {

/// A JPEG of many scans is decoded as often: what its makers use stays far below, an attack far above.
constexpr std::int64_t kMaxScannedPixels = 400'000'000;
/// Above this a transparent picture is not laid on white: four bytes a pixel would be too much.
constexpr std::int64_t kMaxBlendedPixels = 16'000'000;

Result<> withinLimits(const ImageHeader& header)
{
    if (header.width < 1 || header.height < 1)
        return fail(Errc::InvalidInput, "a picture without width or height");
    if (header.width > kMaxImageSide || header.height > kMaxImageSide || header.width * header.height > kMaxImagePixels)
        return fail(Errc::Exhausted, std::format("a picture of {} x {} pixels, at most {} a side and {} in all",
                                                 header.width, header.height, kMaxImageSide, kMaxImagePixels));
    if (header.width * header.height * header.scans > kMaxScannedPixels)
        return fail(Errc::Exhausted, std::format("a picture of {} scans", header.scans));
    return {};
}

/// Symbols stand on transparent ground as if it were paper.
cv::Mat onWhite(const cv::Mat& colour)
{
    cv::Mat bytes;
    colour.convertTo(bytes, CV_8U, colour.depth() == CV_16U ? 1.0 / 257 : 1.0);
    if (bytes.channels() != 4) {
        cv::Mat grey;
        if (bytes.channels() == 3)
            cv::cvtColor(bytes, grey, cv::COLOR_BGR2GRAY);
        return bytes.channels() == 3 ? grey : bytes;
    }
    cv::Mat grey;
    cv::cvtColor(bytes, grey, cv::COLOR_BGRA2GRAY);
    for (int y = 0; y < grey.rows; ++y) {
        for (int x = 0; x < grey.cols; ++x) {
            const int alpha = bytes.at<cv::Vec4b>(y, x)[3];
            auto& pixel = grey.at<std::uint8_t>(y, x);
            pixel = static_cast<std::uint8_t>((pixel * alpha + 255 * (255 - alpha)) / 255);
        }
    }
    return grey;
}

/// CIPA DC-008, tag 274: where row 0 and column 0 of the stored picture belong.
cv::Mat upright(const cv::Mat& picture, int orientation)
{
    cv::Mat turned = picture;
    if (orientation >= 5)
        cv::transpose(picture, turned);
    cv::Mat result;
    switch (orientation) {
    case 2: // mirrored; of the transposed ones 6 is turned to the right
    case 6:
        cv::flip(turned, result, 1);
        return result;
    case 3: // upside down; 7 also mirrored
    case 7:
        cv::flip(turned, result, -1);
        return result;
    case 4: // 8 is turned to the left
    case 8:
        cv::flip(turned, result, 0);
        return result;
    default:
        return turned;
    }
}

/// What OpenCV would print about a damaged file we return as an error.
void silenceDecoder()
{
    static const auto before = cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    std::ignore = before;
}

cv::Mat decoded(ByteView file, const ImageHeader& header)
{
    constexpr std::size_t kLeast = 32; // OpenCV asks for that many bytes, and one WebP pixel has fewer
    Bytes padded;
    if (file.size() < kLeast) {
        padded.assign(file.begin(), file.end());
        padded.resize(kLeast);
        file = padded;
    }
    silenceDecoder();
    // imdecode reads only, but its Mat takes no const.
    const cv::Mat bytes(1, static_cast<int>(file.size()), CV_8U, const_cast<std::uint8_t*>(file.data()));
    const bool blend = header.alpha && header.width * header.height <= kMaxBlendedPixels;
    const int how = blend ? cv::IMREAD_UNCHANGED : cv::IMREAD_GRAYSCALE;
    cv::Mat picture = cv::imdecode(bytes, how | cv::IMREAD_IGNORE_ORIENTATION);
    return blend && !picture.empty() ? onWhite(picture) : picture;
}

} // namespace

Result<GreyImage> decodeImage(ByteView file)
{
    if (file.size() > kMaxImageBytes)
        return fail(Errc::Exhausted, std::format("a picture of {} bytes", file.size()));
    const auto header = readImageHeader(file);
    if (!header)
        return std::unexpected(header.error());
    if (auto ok = withinLimits(*header); !ok)
        return failed(std::move(ok));
    try {
        const cv::Mat picture = upright(decoded(file, *header), header->orientation);
        if (picture.empty() || picture.type() != CV_8UC1)
            return fail(Errc::InvalidInput, "the picture is damaged");
        GreyImage image{picture.cols, picture.rows, Bytes(picture.total())};
        for (int y = 0; y < picture.rows; ++y)
            std::copy_n(picture.ptr(y), image.width, image.pixels.begin() + std::int64_t{y} * image.width);
        return image;
    } catch (const std::exception&) {
        return fail(Errc::InvalidInput, "the picture is damaged");
    }
}

Result<GreyImage> loadImage(const std::filesystem::path& file)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error))
        return fail(Errc::NotFound, "there is no such file");
    const auto size = std::filesystem::file_size(file, error);
    if (error || size > kMaxImageBytes)
        return fail(error ? Errc::Unavailable : Errc::Exhausted, "the file is too large, or cannot be read");
    std::ifstream stream(file, std::ios::binary);
    Bytes bytes(size);
    if (!stream || !stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size)))
        return fail(Errc::Unavailable, "the file cannot be read");
    return decodeImage(bytes);
}

} // namespace tongguan::reading
