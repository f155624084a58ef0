// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// Something that is not finished: which, why, whose, how old; and its explanation, or that it has none.
Touchable {
    id: root

    required property string crossing
    required property string ticket
    required property string plate
    required property int lane
    required property string sign
    required property string reason
    required property string owner
    required property string age
    required property string explanation
    required property string by
    property bool near: false // the port closes soon
    property bool marked: false

    readonly property bool explained: explanation !== ""

    objectName: "item " + crossing
    implicitHeight: 92
    activeFocusOnTab: false // the list is one stop
    text: ticket
    Accessible.name: ticket + ", " + reason + ", " + (explained ? explanation : qsTr("no explanation yet"))
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
    Item {
        anchors.fill: parent

        LaneSign {
            lane: root.lane
            number: root.sign
            size: 60
            x: 20
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            text: root.ticket + "  " + root.plate
            px: Theme.staffStrong
            latin: true
            strong: true
            x: 96
            y: 14
            width: parent.width * 0.42 - x
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
        }
        Words {
            text: root.age + (root.owner === "" ? "" : " · " + root.owner)
            px: Theme.staffLabel
            color: Theme.ink2
            x: 96
            y: 52
            width: parent.width * 0.42 - x
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
        }
        FitWords {
            text: root.reason
            px: Theme.staffBody
            strong: false
            limit: 60
            x: parent.width * 0.44
            y: (parent.height - height) / 2
            width: parent.width * 0.26
            height: implicitHeight
        }
        Rectangle {
            visible: !root.explained
            x: parent.width * 0.7
            y: 16
            width: parent.width * 0.3 - 20
            height: parent.height - 32
            radius: Theme.radiusStaff
            color: root.near ? Theme.hint : Theme.tint
        }
        FitWords {
            text: root.explained ? root.explanation + " · " + root.by : qsTr("Explain it")
            px: Theme.staffBody
            ink: root.explained || !root.near ? Theme.ink : Theme.hintInk
            limit: 56
            x: parent.width * 0.72
            y: (parent.height - height) / 2
            width: parent.width * 0.28 - 32
            height: implicitHeight
        }
    }
}
