// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLocalServer>
#include <QObject>
#include <QTest>

namespace tongguan::test {

/// A finger and an eye inside a program that knows nothing of them: Qt loads it as a generic plugin, by
/// QT_QPA_GENERIC_PLUGINS=tongguan-hand:SOCKET. It takes one JSON object a line and answers one:
///   {"do": "touch", "name": "yes"}             → {"done": true}; false where no such item can be touched now.
///                                                "year/more" is "more" within "year"
///   {"do": "see", "path": "driver.screen"}     → {"value": "Passport"}; a list gives its rows as objects
///   {"do": "type", "name": "pin", "text": "4"} → {"done": true}: gives the item focus and presses keys
///   {"do": "picture", "file": "a.png"}         → {"done": true}
/// Errors: {"error": "…"}. On the program's UI thread.
class Hand : public QObject {
    Q_OBJECT
  public:
    explicit Hand(const QString& socket);

  private:
    void serve();
    QJsonObject answer(const QJsonObject& order);
    QJsonObject touch(const QString& name);
    QJsonObject type(const QString& name, const QString& text);
    QJsonObject see(const QString& path);
    QJsonObject picture(const QString& file);

    QLocalServer server_;
    QPointingDevice* finger_ = QTest::createTouchDevice(); // Qt's own
};

} // namespace tongguan::test
