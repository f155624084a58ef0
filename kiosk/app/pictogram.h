// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

class QPainter;
class QRectF;

namespace tongguan::app {

/// The colours that the drawings in assets/icons are made of; each stands in the files as its day value.
struct PictogramColours {
    QColor ink{0x0A, 0x0F, 0x1C};
    QColor doing{0x2B, 0x2F, 0x8C}; ///< what the hand does, or what counts
    QColor ground{0xFF, 0xFF, 0xFF};
    QColor line{0x5A, 0x65, 0x77};
    QColor tint{0xE4, 0xE6, 0xF7};
};

/// Draws :/icons/<name>.svg. Empty text where there is no such drawing.
QByteArray pictogramSource(const QString& name, const PictogramColours& colours);

/// `box` is the 48-unit grid of a pictogram; its lines may reach two units beyond.
void paintPictogram(QPainter& painter, const QRectF& box, const QString& name, const PictogramColours& colours);

} // namespace tongguan::app
