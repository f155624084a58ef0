// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// Done (a tick on green), or still open: a hollow ring. Never a red cross.
Rectangle {
    id: root

    property real size: 64
    property bool ticked: true

    width: size
    height: size
    radius: size / 2
    color: ticked ? Theme.yes : Theme.none
    border.width: ticked ? 0 : Theme.strongLine
    border.color: Theme.line

    Pictogram {
        anchors.centerIn: parent
        name: "tick"
        size: root.size * 0.62
        ink: Theme.yesInk
        visible: root.ticked
    }
}
