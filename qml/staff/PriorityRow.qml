// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// Somebody asked that a vehicle goes before others. A touch opens its case, where it is answered.
Touchable {
    id: root

    required property string crossing
    required property string ticket
    required property string told
    property bool marked: false

    objectName: "item request " + crossing
    implicitHeight: 80
    activeFocusOnTab: false // the list is one stop
    text: ticket
    Accessible.name: ticket + ", " + told
    Accessible.focused: marked

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Theme.tint : Theme.ground

        Rectangle {
            width: parent.width
            height: 2
            color: Theme.line
        }
        Item {
            anchors.fill: parent
            anchors.margins: 12

            FocusRing {
                visible: root.marked
            }
        }
    }
    Pictogram {
        name: "clock"
        size: 40
        x: 20
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        text: root.ticket
        px: Theme.staffStrong
        latin: true
        strong: true
        x: 76
        y: 8
        width: parent.width - x - 20
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
    }
    Words {
        text: root.told
        px: Theme.staffLabel
        color: Theme.ink2
        x: 76
        y: 44
        width: parent.width - x - 20
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
    }
}
