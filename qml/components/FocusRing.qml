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
        radius: Theme.radius + Theme.focusInner
        color: Theme.none
        border.width: Theme.focusInner
        border.color: Theme.focusGap
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -12
        radius: Theme.radius + Theme.focusInner + Theme.focusLine
        color: Theme.none
        border.width: Theme.focusLine
        border.color: Theme.focus
    }
}
