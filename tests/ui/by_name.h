// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QQuickItem;
class QQuickWindow;

namespace tongguan::test {

/// What a screen reader says of the items of an `objectName` path ("year/more"), one after the other; empty where one
/// of them is not shown or has no name.
QStringList namesAlong(QQuickItem* root, const QString& path);

/// Presses what the accessibility tree knows by these names, each within the one before. Empty, or why it cannot: no
/// such name, several of them, or nothing to press.
QString pressByNames(QQuickWindow& window, const QStringList& names);

} // namespace tongguan::test
