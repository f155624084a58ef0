// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace tongguan::app {

/// Where an arrow key leads from a control: to the nearest one in that direction, which takes the focus. Only what the
/// tab key reaches counts.
class ArrowKeys : public QObject {
    Q_OBJECT
    QML_ELEMENT
  public:
    using QObject::QObject;

    /// `key` of Qt.Key; false where it is no arrow, or nothing lies there. From what is no control itself: to the next
    /// or the last one, as the tab key.
    Q_INVOKABLE bool move(QQuickItem* from, int key) const;
};

} // namespace tongguan::app
