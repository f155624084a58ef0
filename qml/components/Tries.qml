// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan

// How often it was tried, as dots.
Row {
    id: root

    required property int tries
    property int of: 3

    spacing: 14
    Accessible.role: Accessible.StaticText
    Accessible.name: tries + " / " + of

    Words {
        text: Math.min(root.tries, root.of) + " / " + root.of
        px: Theme.body
        grows: false
        strong: true
        latin: true
        anchors.verticalCenter: parent.verticalCenter
        rightPadding: 10
    }
    Repeater {
        model: root.of

        Rectangle {
            required property int index

            width: 30
            height: 30
            radius: height / 2
            color: index < root.tries ? Theme.ink : Theme.none
            border.width: Theme.strongLine
            border.color: Theme.ink
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
