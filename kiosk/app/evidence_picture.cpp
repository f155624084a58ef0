// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/evidence_picture.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>

#include <algorithm>
#include <array>
#include <cmath>
#include <format>

namespace tongguan::app {

namespace {

/// Small print stays legible down to the last; below it a smaller picture shows more.
constexpr std::array kQualities = {85, 70, 55, 40};
constexpr double kSmaller = 0.75;
constexpr int kRounds = 8; ///< to a tenth: then nothing is too large

QImage scaled(const QImage& picture, double scale)
{
    const auto side = [scale](int pixels) { return std::max(1, static_cast<int>(std::lround(pixels * scale))); };
    return picture
        .scaled(side(picture.width()), side(picture.height()), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

QByteArray written(const QImage& picture, int quality)
{
    QBuffer buffer;
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    return writer.write(picture) ? buffer.data() : QByteArray();
}

} // namespace

Result<Bytes> evidencePicture(const reading::GreyView& frame)
{
    if (frame.pixels == nullptr || frame.width < 1 || frame.height < 1 || frame.stride < frame.width)
        return fail(Errc::InvalidInput, "a frame without pixels");
    if (frame.width > reading::kMaxImageSide || frame.height > reading::kMaxImageSide ||
        std::int64_t{frame.width} * frame.height > reading::kMaxImagePixels)
        return fail(Errc::Exhausted, std::format("a frame of {} x {} pixels", frame.width, frame.height));
    QImage picture(frame.pixels, frame.width, frame.height, frame.stride, QImage::Format_Grayscale8);
    const double scale = std::min(static_cast<double>(kEvidenceWidth) / frame.width,
                                  static_cast<double>(kEvidenceHeight) / frame.height);
    if (scale < 1)
        picture = scaled(picture, scale);
    for (int round = 0; round < kRounds; ++round, picture = scaled(picture, kSmaller)) {
        for (const int quality : kQualities) {
            const QByteArray file = written(picture, quality);
            if (file.isEmpty())
                return fail(Errc::Unavailable, "the picture cannot be written");
            if (static_cast<std::size_t>(file.size()) <= kMaxEvidenceBytes)
                return Bytes(file.begin(), file.end());
        }
    }
    return fail(Errc::Exhausted, "the picture does not get small enough");
}

} // namespace tongguan::app
