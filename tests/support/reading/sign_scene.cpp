// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_scene.h"

#include <QFont>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>
#include <random>

namespace tongguan::test {

namespace {

constexpr double kCapital = 90;

struct Style {
    QColor ground;
    QColor ink;
    double cell = 0;  ///< width of a character, heights of capitals; 0: as the face has it
    double pitch = 0; ///< from one to the next
    bool plate = true;
};

QFont fontFor(char32_t c, bool bold)
{
    const char* family = "Noto Sans";
    if (c >= 0x4E00)
        family = "Noto Sans CJK SC";
    else if (c >= 0x0E80 && c < 0x0F00)
        family = "Noto Sans Lao";
    else if (c >= 0x0E00 && c < 0x0E80)
        family = "Noto Looped Thai";
    QFont font(QString::fromLatin1(family), -1, bold ? QFont::Bold : QFont::Normal);
    font.setPixelSize(200);
    return font;
}

QPainterPath outline(char32_t c, bool bold)
{
    QPainterPath path;
    path.addText(0, 0, fontFor(c, bold), QString::fromUcs4(&c, 1));
    return path;
}

class Drawing {
  public:
    Drawing(const SignSample& sample, unsigned seed) : sample_(sample), random_(seed), style_(style()) {}

    cv::Mat picture()
    {
        const double rows = static_cast<double>(sample_.lines.size());
        double longest = 0;
        for (const std::u32string& line : sample_.lines)
            longest = std::max(longest, widthOf(line));
        const double side = style_.plate ? 0.35 : 1.2;
        QSizeF size{(longest + 2 * side) * kCapital, (rows * 1.45 - 0.45 + 2 * side) * kCapital};
        if (sample_.look == SignLook::ContainerStack)
            size = {4 * kCapital, (1.25 * static_cast<double>(sample_.lines[0].size()) + 2) * kCapital};
        const double around = style_.plate ? 0.6 * kCapital : 0;
        QImage image((size + QSizeF(2 * around, 2 * around)).toSize(), QImage::Format_Grayscale8);
        const int body = 20 + below(200);
        image.fill(QColor(body, body, body));
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF plate(QPointF(around, around), size);
        ground(painter, plate);
        painter.setBrush(style_.ink);
        painter.setPen(Qt::NoPen);
        if (sample_.look == SignLook::ContainerStack)
            stack(painter, plate);
        else
            lines(painter, plate, longest);
        painter.end();
        return cv::Mat(image.height(), image.width(), CV_8UC1, image.bits(),
                       static_cast<std::size_t>(image.bytesPerLine()))
            .clone();
    }

  private:
    int below(unsigned limit) { return static_cast<int>(random_() % limit); }

    Style style()
    {
        const auto grey = [](int level) { return QColor(level, level, level); };
        bold_ = below(3) != 0;
        switch (sample_.look) {
        case SignLook::ContainerLine:
        case SignLook::ContainerTwoLines:
        case SignLook::ContainerStack: {
            const bool light = below(3) != 0;
            return {grey(light ? 30 + below(80) : 190 + below(60)), grey(light ? 220 + below(35) : 10 + below(50)), 0,
                    0, false};
        }
        case SignLook::ChinaFront:
            bold_ = true;
            // Blue, green, yellow.
            return below(2) == 0 ? Style{grey(70 + below(30)), grey(240), 0.5, 0.633}
                                 : Style{grey(180 + below(40)), grey(20 + below(30)), 0.5, 0.633};
        case SignLook::ChinaRear:
            bold_ = true;
            return {grey(180 + below(40)), grey(20 + below(30)), 0.62, 0.82};
        case SignLook::Vin:
            bold_ = below(2) != 0;
            return {grey(150 + below(100)), grey(10 + below(60)), 0, 0, true};
        case SignLook::Myanmar:
            return {grey(30 + below(60)), grey(230), 0.55, 0.75};
        default:
            return {grey(190 + below(65)), grey(10 + below(60)), 0, 0, true};
        }
    }
    /// In heights of capitals.
    double advanceOf(char32_t c)
    {
        switch (c) {
        case U' ':
            return 0.5;
        case U'-':
            return 0.45;
        case U'·':
            return 0.25;
        case U'[':
            return 0.3;
        default:
            break;
        }
        if (style_.pitch > 0)
            return style_.pitch;
        return boxOf(c).width() / capital(c) + 0.14;
    }
    double widthOf(const std::u32string& line)
    {
        double width = 0;
        for (const char32_t c : line)
            width += advanceOf(c);
        return width;
    }
    QRectF boxOf(char32_t c) const { return outline(c, bold_).boundingRect(); }
    /// What is as high as a capital in this script.
    double capital(char32_t c) const
    {
        if (c >= 0x4E00)
            return boxOf(c).height();
        if (c >= 0x0E80 && c < 0x0F00)
            return boxOf(U'ກ').height();
        if (c >= 0x0E00 && c < 0x0E80)
            return boxOf(U'ก').height();
        return boxOf(U'H').height();
    }
    void ground(QPainter& painter, const QRectF& plate)
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style_.ground);
        painter.drawRoundedRect(plate, style_.plate ? 12 : 0, style_.plate ? 12 : 0);
        if (!style_.plate) {
            const double wave = (1.5 + below(30) / 10.0) * kCapital;
            for (double x = below(90); x < plate.width(); x += wave)
                painter.fillRect(QRectF(x, 0, wave / 3, plate.height()), QColor(0, 0, 0, 25 + below(40)));
            for (int i = below(12); i > 0; --i)
                painter.fillRect(QRectF(below(1000) / 1000.0 * plate.width(), below(1000) / 1000.0 * plate.height(),
                                        4 + below(30), 4 + below(12)),
                                 QColor(90, 90, 90, 120));
            return;
        }
        if (sample_.look != SignLook::Vin && below(3) != 0) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(style_.ink, 4));
            painter.drawRoundedRect(plate.adjusted(9, 9, -9, -9), 12, 12);
            painter.setPen(Qt::NoPen);
        }
        if (sample_.look != SignLook::Vin) {
            painter.setBrush(QColor(130, 130, 130));
            for (const double x : {0.22, 0.78})
                painter.drawEllipse(QPointF(plate.left() + x * plate.width(), plate.top() + 0.14 * kCapital), 6, 6);
        }
    }
    /// `left`, `base` in pixels.
    void letter(QPainter& painter, char32_t c, double left, double base, double advance)
    {
        if (c == U' ' || c == U'[')
            return;
        if (c == U'-' || c == U'·') {
            const double wide = (c == U'-' ? 0.3 : 0.12) * kCapital;
            painter.drawRect(QRectF(left + (advance - wide) / 2, base - 0.55 * kCapital, wide, 0.12 * kCapital));
            return;
        }
        const QPainterPath path = outline(c, bold_);
        const QRectF box = path.boundingRect();
        const double scale = kCapital / capital(c);
        double across = scale;
        if (style_.cell > 0 && (c >= 0x4E00 || box.width() * scale > style_.cell * kCapital))
            across = style_.cell * kCapital / box.width();
        QTransform way;
        way.translate(left + (advance - box.width() * across) / 2, base);
        way.scale(across, scale);
        way.translate(-box.left(), c >= 0x4E00 ? -box.bottom() : 0);
        painter.drawPath(way.map(path));
    }
    void lines(QPainter& painter, const QRectF& plate, double longest)
    {
        const double side = style_.plate ? 0.35 : 1.2;
        for (std::size_t l = 0; l < sample_.lines.size(); ++l) {
            const std::u32string& line = sample_.lines[l];
            const double spare = style_.plate ? (longest - widthOf(line)) / 2 : 0;
            double x = plate.left() + (side + spare) * kCapital;
            const double base = plate.top() + (side + 1 + 1.45 * static_cast<double>(l)) * kCapital;
            for (std::size_t i = 0; i < line.size(); ++i) {
                const double advance = advanceOf(line[i]) * kCapital;
                letter(painter, line[i], x, base, advance);
                if (line[i] == U'[') {
                    const double wide = advanceOf(line[i + 1]) * kCapital;
                    painter.setBrush(Qt::NoBrush);
                    painter.setPen(QPen(style_.ink, 6));
                    painter.drawRect(QRectF(x + advance - 0.12 * kCapital, base - 1.18 * kCapital,
                                            wide + 0.24 * kCapital, 1.36 * kCapital));
                    painter.setBrush(style_.ink);
                    painter.setPen(Qt::NoPen);
                }
                x += advance;
            }
        }
    }
    void stack(QPainter& painter, const QRectF& wall)
    {
        double base = wall.top() + 2 * kCapital;
        for (const char32_t c : sample_.lines[0]) {
            letter(painter, c, wall.center().x() - 0.6 * kCapital, base, 1.2 * kCapital);
            base += 1.25 * kCapital;
        }
    }

    const SignSample& sample_;
    std::mt19937 random_;
    bool bold_ = true;
    Style style_;
};

} // namespace

bool hasSignFonts()
{
    return QFontInfo(QFont("Noto Sans")).family() == "Noto Sans" &&
           QFontInfo(QFont("Noto Sans CJK SC")).family() == "Noto Sans CJK SC";
}

cv::Mat drawnSign(const SignSample& sample, unsigned seed)
{
    return Drawing(sample, seed).picture();
}

MrzPhoto someSignPhoto(double strength, unsigned seed)
{
    std::mt19937 random(seed);
    const auto up = [&](double most) { return strength * most * static_cast<double>(random() % 1000) / 1000; };
    MrzPhoto photo;
    constexpr std::array<int, 4> kSides{800, 1280, 1600, 1920};
    photo.side = kSides[random() % 4];
    photo.fill = 0.9 - up(0.55);
    photo.turn = up(24) - 12 * strength;
    photo.lean = up(0.18);
    photo.blur = up(1.4) * photo.fill * photo.side / 1280;
    photo.noise = up(14);
    photo.light = 1 - up(0.65);
    photo.shadow = up(0.5);
    photo.glare = random() % 3 == 0 ? up(0.08) : 0;
    photo.quality = 95 - static_cast<int>(up(60));
    photo.seed = seed;
    return photo;
}

} // namespace tongguan::test
