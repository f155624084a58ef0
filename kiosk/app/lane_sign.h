// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/lane.h"

#include <QColor>
#include <QString>

class QPainter;
class QRectF;

namespace tongguan::app {

struct SignColours {
    QColor fill;
    QColor mark; ///< the number
    QColor edge;
};

enum class SignLine { Screen, Print };

/// A lane's sign: an outline that no other lane has, and the number in it. `box` is square. Print draws the outline
/// and a black number on white: filled blocks heat the head and fade.
void paintLaneSign(QPainter& painter, const QRectF& box, clearance::Lane lane, const QString& number,
                   const SignColours& colours, SignLine line = SignLine::Screen);

/// How high the number stands in a sign whose box is `side` wide, in the same unit.
double numberHeight(clearance::Lane lane, const QString& number, double side);

} // namespace tongguan::app
