// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/ticket_sheet.h"

#include "kiosk/app/fonts.h"
#include "kiosk/app/joint_wrap.h"
#include "kiosk/app/pictogram.h"

#include <QFontMetrics>

namespace tongguan::app {
namespace {

constexpr int kLongest = 2400; // 30 cm: more than every ticket in every language
constexpr int kSmallest = 22;  // dots; 2.7 mm is still read at arm's length
constexpr int kThreshold = 140;

QFont font(int pixels, bool isBold)
{
    return isBold ? bold(pixels) : regular(pixels);
}

} // namespace

TicketSheet::TicketSheet(int width)
    : width_(width), margin_(width < 500 ? 12 : 24), image_(width, kLongest, QImage::Format_Grayscale8)
{
    image_.fill(255);
    painter_.begin(&image_);
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.setPen(Qt::black);
}

int TicketSheet::fitting(const QString& words, int width, int pixels, bool isBold)
{
    int size = pixels;
    while (size > kSmallest && QFontMetrics(font(size, isBold)).horizontalAdvance(words) > width)
        --size;
    return size;
}

int TicketSheet::text(int x, int y, int width, const QString& words, int pixels, bool isBold, int align)
{
    // A quarter smaller is better than a second line; smaller than that is not.
    const int size =
        std::max(fitting(words, width, pixels, isBold), std::min(pixels, std::max(kSmallest, pixels * 3 / 4)));
    painter_.setFont(font(size, isBold));
    const QString lines = JointWrap::broken(words, font(size, isBold), width);
    const QRect box(x, y, width, kLongest - y);
    QRect used;
    painter_.drawText(box, align | Qt::TextWordWrap, lines, &used);
    return used.height();
}

void TicketSheet::stripes()
{
    const QRect bar(left(), top_, inner(), 14);
    painter_.save();
    painter_.setClipRect(bar);
    painter_.setPen(QPen(Qt::black, 15, Qt::SolidLine, Qt::FlatCap));
    for (int x = left() - 20; x < right() + 20; x += 30)
        painter_.drawLine(x, bar.bottom() + 8, x + 14, bar.top() - 8);
    painter_.restore();
    painter_.setPen(QPen(Qt::black, 3));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawRect(bar.adjusted(1, 1, -1, -1));
    top_ += bar.height();
}

void TicketSheet::dashes()
{
    for (int x = left(); x < right(); x += 16)
        painter_.fillRect(x, top_, std::min(10, right() - x), 4, Qt::black);
    top_ += 4;
}

void TicketSheet::picture(int x, int y, int side, const QString& name)
{
    PictogramColours colours;
    colours.ink = colours.doing = colours.line = Qt::black;
    colours.ground = colours.tint = Qt::white;
    paintPictogram(painter_, QRectF(x, y, side, side), name, colours);
    painter_.setPen(Qt::black);
}

devices::Raster TicketSheet::raster() const
{
    const auto bytesPerRow = static_cast<std::size_t>(width_ / 8);
    devices::Raster raster{width_, std::min(top_, kLongest), {}};
    raster.bits.resize(bytesPerRow * static_cast<std::size_t>(raster.height));
    for (int y = 0; y < raster.height; ++y) {
        const uchar* grey = image_.constScanLine(y);
        std::uint8_t* row = raster.bits.data() + bytesPerRow * static_cast<std::size_t>(y);
        for (int x = 0; x < width_; ++x) {
            if (grey[x] < kThreshold)
                row[x / 8] = static_cast<std::uint8_t>(row[x / 8] | (0x80U >> (x % 8)));
        }
    }
    return raster;
}

} // namespace tongguan::app
