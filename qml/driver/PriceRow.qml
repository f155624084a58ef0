// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// A service and what it costs on both sides.
Touchable {
    id: root

    required property string code
    required property string item
    required property string second
    required property string home
    required property string homeSecond
    required property string other
    required property string otherSecond
    property real third: (width - 48) / 3

    objectName: "price " + code
    text: item + ", " + second

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusSmall
        color: root.pressed ? Theme.held : Theme.ground
        border.width: Theme.lineWidth
        border.color: Theme.line

        FocusRing {
            visible: root.visualFocus
        }
    }
    Item {
        anchors.fill: parent
        anchors.margins: 8

        TwoTongues {
            zh: root.item
            second: root.second
            x: 12
            width: root.third - x
            height: parent.height
        }
        TwoTongues {
            zh: root.home === "" ? "–" : root.home
            second: root.homeSecond
            x: root.third + 16
            width: root.third
            height: parent.height
        }
        TwoTongues {
            zh: root.other === "" ? "–" : root.other
            second: root.otherSecond
            x: 2 * root.third + 40
            width: root.third - 16
            height: parent.height
        }
    }
}
