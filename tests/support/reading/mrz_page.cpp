// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mrz_page.h"

#include <QFont>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <random>

namespace tongguan::test {

using reading::MrzKind;

namespace {

constexpr double kPixels = kPagePixelsPerMillimetre;
constexpr double kPitch = 2.54;       // Doc 9303-3, 4.3
constexpr double kLineDistance = 6.3; // Doc 9303-4, appendix A
constexpr double kCapitals = 2.4;

QSizeF sizeOf(MrzKind kind)
{
    switch (kind) {
    case MrzKind::Td1:
        return {85.6, 54};
    case MrzKind::Td3:
        return {125, 88};
    case MrzKind::MrvA:
        return {120, 80};
    default:
        return {105, 74};
    }
}

QFont fontOf(const QString& family, double capitals)
{
    QFont font(family);
    font.setStyleName("Regular"); // OCR B has outlined and inverted faces of the same weight: any may come first
    font.setPixelSize(200);
    font.setPixelSize(static_cast<int>(std::lround(200 * capitals * kPixels / QFontMetricsF(font).capHeight())));
    return font;
}

class Drawing {
  public:
    Drawing(MrzKind kind, unsigned seed)
        : random_(seed), size_(sizeOf(kind)), image_((size_ * kPixels).toSize(), QImage::Format_Grayscale8),
          painter_(&image_)
    {
        painter_.setRenderHint(QPainter::Antialiasing);
    }

    void paper()
    {
        const int tint = 215 + below(40);
        painter_.fillRect(image_.rect(), QColor(tint, tint, tint));
        const int ink = tint - 12 - below(40);
        painter_.setPen(QPen(QColor(ink, ink, ink), 1 + below(3)));
        const double step = 2 + below(4);
        for (double y = -10; y < size_.height() + 10; y += step) {
            QPainterPath wave(QPointF(0, y * kPixels));
            for (double x = 0; x <= size_.width(); x += 1)
                wave.lineTo(x * kPixels, (y + 3 * std::sin(x / 9 + y)) * kPixels);
            painter_.drawPath(wave);
        }
    }
    void portrait()
    {
        const QRectF frame(5 * kPixels, 7 * kPixels, size_.width() * 0.24 * kPixels, size_.height() * 0.4 * kPixels);
        painter_.fillRect(frame, QColor(170, 170, 170));
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(QColor(70, 70, 70));
        painter_.drawEllipse(frame.center(), frame.width() * 0.25, frame.height() * 0.3);
    }
    void smallPrint()
    {
        const double left = size_.width() * 0.36;
        painter_.setPen(QColor(40, 40, 40));
        double y = 10;
        for (int row = 0; y < size_.height() - 28; ++row) {
            painter_.setFont(fontOf("DejaVu Sans", row % 2 == 0 ? 1.2 : 1.9));
            QString text;
            for (int i = 6 + below(20); i > 0; --i)
                text += QChar((row % 2 == 0 ? 'a' : 'A') + below(26));
            painter_.drawText(QPointF(left * kPixels, y * kPixels), text);
            y += row % 2 == 0 ? 3.2 : 5;
        }
    }
    void zone(const std::vector<std::string>& lines)
    {
        const int ink = below(70);
        painter_.setPen(QColor(ink, ink, ink));
        const QFont font = fontOf("OCR B", kCapitals);
        painter_.setFont(font);
        const QFontMetricsF metrics(font);
        const double width = (static_cast<double>(lines[0].size()) - 1) * kPitch;
        for (std::size_t l = 0; l < lines.size(); ++l) {
            const double base = size_.height() - 6 - kLineDistance * static_cast<double>(lines.size() - 1 - l);
            for (std::size_t i = 0; i < lines[l].size(); ++i) {
                const QString letter{QChar::fromLatin1(lines[l][i])};
                const double middle = ((size_.width() - width) / 2 + static_cast<double>(i) * kPitch) * kPixels;
                painter_.drawText(QPointF(middle - metrics.horizontalAdvance(letter) / 2, base * kPixels), letter);
            }
        }
    }
    cv::Mat picture()
    {
        painter_.end();
        const cv::Mat view(image_.height(), image_.width(), CV_8UC1, image_.bits(),
                           static_cast<std::size_t>(image_.bytesPerLine()));
        return view.clone();
    }

  private:
    int below(unsigned limit) { return static_cast<int>(random_() % limit); }

    std::mt19937 random_;
    QSizeF size_;
    QImage image_;
    QPainter painter_;
};

} // namespace

bool hasMrzFont()
{
    return QFontInfo(QFont("OCR B")).family() == "OCR B";
}

cv::Mat drawnPage(MrzKind kind, const std::vector<std::string>& lines, unsigned seed)
{
    Drawing drawing(kind, seed);
    drawing.paper();
    drawing.portrait();
    drawing.smallPrint();
    drawing.zone(lines);
    return drawing.picture();
}

} // namespace tongguan::test
