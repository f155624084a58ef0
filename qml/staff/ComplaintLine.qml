// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// A complaint: what and where, its receipt, how old it is, and its answer or that it waits for one.
Touchable {
    id: root

    required property string receipt
    required property string topic
    required property string place
    required property string ticket
    required property string age
    required property bool overdue
    required property string answer
    required property string by
    required property bool fromAfar
    required property bool question
    required property string words
    required property string contact
    required property int language
    required property bool atKiosk
    property bool marked: false

    readonly property bool answered: answer !== ""

    objectName: "item " + receipt
    implicitHeight: 92
    activeFocusOnTab: false // the list is one stop
    text: receipt
    Accessible.name: receipt + ", " + topic + ", " + place + ", " + (answered ? answer : qsTr("no answer yet"))
    Accessible.focused: marked

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Theme.tint : Theme.ground

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

        Words {
            text: root.receipt
            px: Theme.staffStrong
            latin: true
            strong: true
            wrapMode: Text.NoWrap
            x: 20
            y: 14
        }
        Words {
            text: root.age + " · " + (root.ticket !== "" ? root.ticket : root.fromAfar && !root.atKiosk ? qsTr("by telephone") : qsTr("anonymous"))
            px: Theme.staffLabel
            color: Theme.ink2
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            x: 20
            y: 52
            width: parent.width * 0.3 - x
        }
        FitWords {
            text: root.topic + " · " + root.place
            px: Theme.staffBody
            strong: false
            limit: 60
            x: parent.width * 0.32
            y: (parent.height - height) / 2
            width: parent.width * 0.36
            height: implicitHeight
        }
        Rectangle {
            visible: !root.answered
            x: parent.width * 0.7
            y: 16
            width: parent.width * 0.3 - 20
            height: parent.height - 32
            radius: Theme.radiusStaff
            color: root.overdue ? Theme.hint : Theme.tint
        }
        FitWords {
            text: root.answered ? root.answer + " · " + root.by : root.overdue ? qsTr("Overdue: answer it") : qsTr("Answer it")
            px: Theme.staffBody
            ink: root.answered || !root.overdue ? Theme.ink : Theme.hintInk
            limit: 56
            x: parent.width * 0.72
            y: (parent.height - height) / 2
            width: parent.width * 0.28 - 32
            height: implicitHeight
        }
    }
}
