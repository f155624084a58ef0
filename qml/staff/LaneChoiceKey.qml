// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

Touchable {
    id: root

    required property int lane
    required property string sign
    required property string label
    required property bool laxer
    property bool chosen: false

    readonly property bool narrow: width < 190

    objectName: "to " + lane
    implicitHeight: 104
    text: label
    Accessible.name: laxer ? label + ", " + qsTr("2 persons") : label

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusStaff
        color: root.chosen || root.pressed ? Theme.tint : Theme.ground
        border.width: root.chosen ? Theme.boldStaffLine : Theme.staffLine
        border.color: root.chosen ? Theme.accent : Theme.ink

        FocusRing {
            visible: root.visualFocus
        }
    }
    Item {
        anchors.fill: parent
        LaneSign {
            id: signItem

            lane: root.lane
            number: root.sign
            size: root.narrow ? 44 : 56
            x: root.narrow ? 8 : 10
            anchors.verticalCenter: parent.verticalCenter
        }
        JointWords {
            sentence: root.label
            px: Theme.staffBody
            strong: true
            heading: true
            x: signItem.x + signItem.width + (root.narrow ? 4 : 10)
            y: 8
            width: parent.width - x - (root.narrow ? 5 : 8)
            height: root.laxer ? root.height - 48 : parent.height - 16
            verticalAlignment: Text.AlignVCenter
        }
        Pictogram {
            id: two

            name: "two"
            size: 28
            visible: root.laxer
            x: signItem.x + signItem.width + 10
            y: root.height - 38
        }
        Words {
            text: qsTr("2 persons")
            px: Theme.staffSmall
            color: Theme.ink2
            visible: root.laxer && !root.narrow
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            x: two.x + 34
            y: root.height - 36
            width: parent.width - x - 6
        }
    }
}
