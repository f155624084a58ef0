// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/pictogram.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <array>

namespace tongguan::app {

QByteArray pictogramSource(const QString& name, const PictogramColours& colours)
{
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray drawing = file.readAll();
    static const PictogramColours kDay;
    const std::array<std::pair<QColor, QColor>, 5> changes{{{kDay.ink, colours.ink},
                                                            {kDay.doing, colours.doing},
                                                            {kDay.ground, colours.ground},
                                                            {kDay.line, colours.line},
                                                            {kDay.tint, colours.tint}}};
    QByteArray out;
    out.reserve(drawing.size());
    // One pass, so that a colour that was put in is not taken for one of the file.
    for (qsizetype at = 0; at < drawing.size();) {
        const QByteArray here = drawing.sliced(at, std::min<qsizetype>(7, drawing.size() - at));
        const auto* change = std::ranges::find_if(changes, [&here](const auto& one) {
            return here.size() == 7 && here[0] == '#' &&
                   here.compare(one.first.name().toLatin1(), Qt::CaseInsensitive) == 0;
        });
        if (change == changes.end()) {
            out.append(drawing[at++]);
            continue;
        }
        out.append(change->second.name().toLatin1());
        at += 7;
    }
    return out;
}

void paintPictogram(QPainter& painter, const QRectF& box, const QString& name, const PictogramColours& colours)
{
    QSvgRenderer renderer(pictogramSource(name, colours));
    const qreal reach = box.width() / 24; // two of 48 units
    renderer.render(&painter, box.adjusted(-reach, -reach, reach, reach));
}

} // namespace tongguan::app
