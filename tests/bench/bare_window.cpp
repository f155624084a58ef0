// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_window.h"

#include <QQuickWindow>

namespace tongguan::bench {

namespace {

constexpr char kBare[] = R"(
import QtQuick
Window {
    id: root
    property bool second: false
    signal shown
    width: 1080
    height: 1920
    visible: true
    Component {
        id: one
        Rectangle {
            color: "white"
            Text { anchors.centerIn: parent; text: "One"; font.pixelSize: 80 }
        }
    }
    Component {
        id: two
        Rectangle {
            color: "lightgrey"
            Text { anchors.centerIn: parent; text: "Two"; font.pixelSize: 80 }
        }
    }
    Loader {
        anchors.fill: parent
        sourceComponent: root.second ? two : one
        onLoaded: root.shown()
    }
    MouseArea {
        anchors.fill: parent
        onClicked: root.second = !root.second
    }
}
)";

} // namespace

QQuickWindow* openBareWindow(QQmlApplicationEngine& engine)
{
    engine.loadData(kBare);
    return engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().first());
}

} // namespace tongguan::bench
