// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/lane_sign.h"

#include "kiosk/app/fonts.h"
#include "kiosk/app/lane_texts.h"
#include "kiosk/app/pictogram.h"

#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

#include <array>

namespace tongguan::app {
namespace {

// Middle and size of the number in the sign's 100-unit box, in the order of clearance::kLanes.
struct NumberPlace {
    qreal x;
    qreal y;
    qreal size;
};
constexpr std::array<NumberPlace, clearance::kLanes.size()> kPlaces{{
    {50, 43, 68}, // Staff: the bubble without its tail
    {50, 51, 60}, // Hold
    {50, 62, 56}, // Weigh
    {50, 49, 68}, // Quar
    {50, 51, 60}, // Joint
    {50, 51, 74}, // Manual
    {50, 51, 66}, // Scan
    {50, 51, 80}, // Green
    {50, 51, 80}, // Fast
    {50, 51, 76}, // Empty
    {50, 47, 60}, // Pax
    {50, 51, 76}, // Normal
}};

constexpr qreal kTwoDigits = 0.7;
constexpr qreal kDigit = 0.714; // Noto Sans: a digit's height in its size; all digits are equally high
constexpr qreal kMargin = 2;    // units around the box, where lines end

QPainterPath numberPath(const QString& number, const NumberPlace& place, qreal unit)
{
    QFont font = bold(100);
    QPainterPath path;
    path.addText(0, 0, font, number);
    const QRectF bounds = path.boundingRect();
    const qreal size = place.size * (number.size() > 1 ? kTwoDigits : 1.0) * unit / 100;
    QTransform where;
    where.translate(place.x * unit, place.y * unit);
    where.scale(size, size);
    where.translate(-bounds.center().x(), -bounds.center().y());
    return where.map(path);
}

} // namespace

void paintLaneSign(QPainter& painter, const QRectF& box, clearance::Lane lane, const QString& number,
                   const SignColours& colours, SignLine line)
{
    PictogramColours parts;
    parts.ink = colours.edge;
    parts.doing = colours.fill;
    QByteArray drawing = pictogramSource(QString::fromLatin1(signPicture(lane)), parts);
    if (line == SignLine::Print)
        drawing.replace(R"(stroke-width="3")", R"(stroke-width="5")");
    QSvgRenderer outline(drawing);
    outline.render(&painter, box);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = box.width() / (100 + 2 * kMargin);
    painter.translate(box.topLeft() + QPointF(kMargin * unit, kMargin * unit));
    painter.fillPath(numberPath(number, kPlaces.at(static_cast<std::size_t>(lane)), unit), colours.mark);
    painter.restore();
}

double numberHeight(clearance::Lane lane, const QString& number, double side)
{
    const NumberPlace& place = kPlaces.at(static_cast<std::size_t>(lane));
    return kDigit * place.size * (number.size() > 1 ? kTwoDigits : 1.0) * side / (100 + 2 * kMargin);
}

} // namespace tongguan::app
