// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tongguan

T.AbstractButton {
    id: root

    required property string label
    property bool current: false

    focusPolicy: Qt.TabFocus
    Accessible.name: label
    Accessible.role: Accessible.Button

    background: Rectangle {
        radius: 14
        color: Theme.ground
        border.width: root.current ? 5 : 3
        border.color: root.current ? Theme.accent : Theme.line

        FocusRing {
            visible: root.visualFocus
        }
    }
    contentItem: Item {
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
