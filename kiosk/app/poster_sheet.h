// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/pictogram.h"
#include "kiosk/clearance/language.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

class QPainter;

namespace tongguan::app {

/// Words on the poster and where their letters stand, for whoever checks them.
struct PlacedText {
    QRectF box; ///< of ink
    QString text;
    QFont font;
};

/// Draws on a large sheet whose unit is a tenth of a millimetre. The painter is scaled to it already.
class PosterSheet {
  public:
    explicit PosterSheet(QPainter& painter);

    /// In one line within a box, smaller where it is too long; in the middle of its height. `align`: left, right,
    /// middle.
    void text(const QRectF& box, const QString& words, int size, const QColor& ink, bool strong, int align);
    /// The same, with the size that a script looks equally large at.
    void text(const QRectF& box, clearance::Language language, const QString& words, int size, const QColor& ink,
              bool strong, int align);
    void pictogram(const QRectF& box, const QString& name, const PictogramColours& colours = {});
    /// Drawings of a scene over each other, as large as the box allows.
    void scene(const QRectF& box, const QStringList& layers);
    void panel(const QRectF& box, qreal radius, const QColor& fill, const QColor& edge, qreal line);

    QPainter& painter() { return painter_; }
    std::vector<PlacedText> placed() && { return std::move(placed_); }

  private:
    QPainter& painter_;
    std::vector<PlacedText> placed_;
};

} // namespace tongguan::app
