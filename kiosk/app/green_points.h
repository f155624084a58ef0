// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/flow/driver_view.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace tongguan::app {

/// One point of the green channel (domain: C.3), in the driver's language: what holds, or the reason why it does not.
class GreenPoint {
    Q_GADGET
    QML_VALUE_TYPE(greenPoint)
    Q_PROPERTY(QString pictogram MEMBER pictogram)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(bool holds MEMBER holds)
  public:
    QString pictogram;
    QString words;
    bool holds = false;
    bool operator==(const GreenPoint&) const = default;
};

/// Four for who goes green, or would have gone there but for what fails: that first. None for anybody else.
QList<GreenPoint> greenPoints(const flow::LaneResult& result);

} // namespace tongguan::app
