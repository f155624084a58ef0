// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// A message that was set apart: which, who refused it and why, how old, what to do; who sees to it, or that nobody does.
Touchable {
    id: root

    required property string key
    required property string ticket
    required property string setApartBy
    required property string why
    required property string age
    required property bool overdue
    required property string owner
    required property string advice
    property bool marked: false

    readonly property bool owned: owner !== ""

    objectName: "item " + ticket
    implicitHeight: 116
    activeFocusOnTab: false // the list is one stop
    text: ticket
    Accessible.name: ticket + ", " + setApartBy + ", " + why + ", " + age + ", " + advice + ", " + (owned ? qsTr("Taken by %1").arg(owner) : qsTr("I take it"))
    Accessible.focused: marked

    Rectangle {
        anchors.fill: parent
        color: root.overdue ? Theme.hint : root.pressed ? Theme.tint : Theme.ground

        Rectangle {
            width: parent.width
            height: Theme.thinLine
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
    Item {
        anchors.fill: parent

        FitWords {
            text: root.ticket + " · " + root.age
            px: Theme.staffStrong
            limit: 34
            x: 20
            y: 8
            width: parent.width * 0.72 - x
            height: implicitHeight
        }
        Words {
            text: root.setApartBy + " · " + root.why
            px: Theme.staffBody
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            x: 20
            y: 44
            width: parent.width * 0.72 - x
        }
        Words {
            text: root.advice
            px: Theme.staffBody
            color: root.overdue ? Theme.ink : Theme.ink2
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            x: 20
            y: 78
            width: parent.width * 0.72 - x
        }
        Rectangle {
            visible: !root.owned
            x: parent.width * 0.74
            y: 20
            width: parent.width * 0.26 - 20
            height: parent.height - 40
            radius: Theme.radiusStaff
            color: Theme.tint
        }
        FitWords {
            text: root.owned ? qsTr("Taken by %1").arg(root.owner) : qsTr("I take it")
            px: Theme.staffBody
            limit: 56
            x: parent.width * 0.76
            y: (parent.height - height) / 2
            width: parent.width * 0.24 - 32
            height: implicitHeight
        }
    }
}
