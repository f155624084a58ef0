// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// Yellow close to the control, ink round that: for keyboards and switches. Lies over its parent.
Item {
    anchors.fill: parent

    Rectangle {
        anchors.fill: parent
        anchors.margins: -4
        radius: Theme.radius + 4
        color: Theme.none
        border.width: 4
        border.color: Theme.focusGap
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -12
        radius: Theme.radius + 12
        color: Theme.none
        border.width: 8
        border.color: Theme.focus
    }
}
