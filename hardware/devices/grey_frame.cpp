// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/grey_frame.h"

#include <QImage>
#include <QVideoFrameFormat>

#include <cstddef>
#include <utility>

namespace tongguan::devices {

namespace {

/// Where the brightness stands in the first plane: every `step` bytes from `first`.
struct Luma {
    int first;
    int step;
};

std::optional<Luma> lumaOf(QVideoFrameFormat::PixelFormat format)
{
    switch (format) {
    case QVideoFrameFormat::Format_Y8:
    case QVideoFrameFormat::Format_NV12:
    case QVideoFrameFormat::Format_NV21:
    case QVideoFrameFormat::Format_YUV420P:
    case QVideoFrameFormat::Format_YUV422P:
    case QVideoFrameFormat::Format_YV12:
        return Luma{0, 1};
    case QVideoFrameFormat::Format_YUYV:
        return Luma{0, 2};
    case QVideoFrameFormat::Format_UYVY:
        return Luma{1, 2};
    default:
        return std::nullopt;
    }
}

Frame packed(int width, int height, Bytes pixels)
{
    return {width, height, width, std::make_shared<const Bytes>(std::move(pixels))};
}

/// `stride` bytes from one row of `first` to the next.
Frame copyRows(const uchar* first, qsizetype stride, int width, int height, Luma luma)
{
    Bytes pixels;
    pixels.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    for (int y = 0; y < height; ++y) {
        const uchar* row = first + y * stride + luma.first;
        for (int x = 0; x < width; ++x)
            pixels.push_back(row[static_cast<std::ptrdiff_t>(x) * luma.step]);
    }
    return packed(width, height, std::move(pixels));
}

} // namespace

std::optional<Frame> greyFrame(QVideoFrame frame)
{
    const auto luma = lumaOf(frame.pixelFormat());
    if (!luma) {
        const QImage image = frame.toImage().convertToFormat(QImage::Format_Grayscale8);
        if (image.isNull())
            return std::nullopt;
        return copyRows(image.constBits(), image.bytesPerLine(), image.width(), image.height(), {0, 1});
    }
    if (!frame.map(QVideoFrame::ReadOnly))
        return std::nullopt;
    const qsizetype needed = qsizetype{frame.width()} * luma->step;
    std::optional<Frame> grey;
    if (frame.bytesPerLine(0) >= needed && frame.mappedBytes(0) >= qsizetype{frame.bytesPerLine(0)} * frame.height())
        grey = copyRows(frame.bits(0), frame.bytesPerLine(0), frame.width(), frame.height(), *luma);
    frame.unmap();
    return grey;
}

} // namespace tongguan::devices
