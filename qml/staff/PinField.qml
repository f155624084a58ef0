// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

Touchable {
    id: root

    required property string label
    property bool current: false

    Accessible.name: label

    Rectangle {
        anchors.fill: parent
        radius: 14
        color: Theme.ground
        border.width: root.current ? 5 : 3
        border.color: root.current ? Theme.accent : Theme.line

        FocusRing {
            visible: root.visualFocus
        }
    }
    Item {
        anchors.fill: parent
        Words {
            text: root.label
            px: 18
            color: Theme.ink2
            x: 16
            y: 8
            width: parent.width - 32
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
        }
        Words {
            text: root.text
            px: 34
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
