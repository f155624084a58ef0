// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

Touchable {
    id: root

    required property string label
    property bool current: false

    Accessible.name: label
    Accessible.description: text

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusStaff
        color: Theme.ground
        border.width: root.current ? Theme.strongLine : Theme.staffLine
        border.color: root.current ? Theme.accent : Theme.line

        FocusRing {
            visible: root.visualFocus
        }
    }
    Item {
        anchors.fill: parent
        Words {
            text: root.label
            px: Theme.staffLabel
            color: Theme.ink2
            x: 16
            y: 8
            width: parent.width - 32
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
        }
        Words {
            text: root.text
            px: Theme.staffTitle
            latin: true
            strong: true
            x: 16
            y: 38
            width: parent.width - 32
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
        }
    }
}
