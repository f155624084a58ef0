// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// A number that is waited for.
Item {
    id: root

    required property int index
    required property int kind
    required property string expected
    required property string read
    required property bool matches

    Rectangle {
        width: parent.width
        height: Theme.lineWidth
        color: Theme.line
        visible: root.index > 0
    }
    Pictogram {
        id: icon

        name: root.kind === Kiosk.FactKind.Container ? "container" : "seal"
        size: 84
        x: 32
        anchors.verticalCenter: parent.verticalCenter
    }
    Column {
        x: icon.x + icon.width + 28
        width: mark.x - x - 16
        anchors.verticalCenter: parent.verticalCenter

        Words {
            text: root.kind === Kiosk.FactKind.Container ? qsTr("Container number") : qsTr("Seal number")
            px: Theme.label
            grows: false
            heading: true
            color: Theme.ink2
            width: parent.width
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
        }
        Words {
            text: root.read === "" ? root.expected : root.read
            px: Theme.value
            strong: true
            latin: true
            width: parent.width
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
        }
    }
    TickMark {
        id: mark

        ticked: root.matches
        x: parent.width - width - 32
        anchors.verticalCenter: parent.verticalCenter
    }
}
