// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/poster_sheet.h"

#include "kiosk/app/fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

namespace tongguan::app {

namespace {

constexpr int kSmallest = 36;     // 3.6 mm
constexpr qreal kCapital = 0.714; // Noto Sans: a capital's height in its size

// The same sizes as on the screens (qml/theme/Theme.qml, "factor").
constexpr std::array kFactors{1.0, 1.0, 1.0, 0.96, 0.88, 0.96};

} // namespace

PosterSheet::PosterSheet(QPainter& painter) : painter_(painter)
{
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.setRenderHint(QPainter::TextAntialiasing);
}

void PosterSheet::text(const QRectF& box, const QString& words, int size, const QColor& ink, bool strong, int align)
{
    QFont font = strong ? bold(size) : regular(size);
    while (font.pixelSize() > kSmallest && QFontMetricsF(font).horizontalAdvance(words) > box.width())
        font.setPixelSize(font.pixelSize() - 1);
    // Capitals and hanzi in the middle; marks of other scripts reach above and below.
    QPainterPath letters;
    letters.addText(0, 0, font, words);
    const QRectF drawn = letters.boundingRect();
    const qreal x = align == Qt::AlignLeft    ? box.left()
                    : align == Qt::AlignRight ? box.right() - drawn.right()
                                              : box.center().x() - drawn.center().x();
    const QPointF base(x, box.center().y() + kCapital / 2 * font.pixelSize());
    painter_.setFont(font);
    painter_.setPen(ink);
    painter_.drawText(base, words);
    placed_.push_back({drawn.translated(base), words, font});
}

void PosterSheet::text(const QRectF& box, clearance::Language language, const QString& words, int size,
                       const QColor& ink, bool strong, int align)
{
    const double factor = kFactors.at(static_cast<std::size_t>(language));
    text(box, words, static_cast<int>(size * factor), ink, strong, align);
}

void PosterSheet::pictogram(const QRectF& box, const QString& name, const PictogramColours& colours)
{
    paintPictogram(painter_, box, name, colours);
}

void PosterSheet::scene(const QRectF& box, const QStringList& layers)
{
    for (const QString& name : layers) {
        QSvgRenderer drawing(pictogramSource(name, {}));
        const QSizeF size = drawing.viewBoxF().size().scaled(box.size(), Qt::KeepAspectRatio);
        const QPointF corner = box.center() - QPointF(size.width() / 2, size.height() / 2);
        drawing.render(&painter_, QRectF(corner, size));
    }
}

void PosterSheet::panel(const QRectF& box, qreal radius, const QColor& fill, const QColor& edge, qreal line)
{
    painter_.setBrush(fill);
    painter_.setPen(line > 0 ? QPen(edge, line) : QPen(Qt::NoPen));
    painter_.drawRoundedRect(box.adjusted(line / 2, line / 2, -line / 2, -line / 2), radius, radius);
    painter_.setBrush(Qt::NoBrush);
}

} // namespace tongguan::app
