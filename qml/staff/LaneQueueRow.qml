// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// A lane: how many wait, and how long others did.
Touchable {
    id: root

    required property int lane
    required property string sign
    required property string label
    required property int waiting
    required property int called
    required property string usual
    required property string most
    property bool selected: false
    property bool marked: false

    readonly property string times: usual === "" ? "–" : qsTr("half within %1 min, 9 of 10 within %2").arg(usual).arg(most)

    objectName: "item lane " + sign
    implicitHeight: 92
    activeFocusOnTab: false // the list is one stop
    text: label
    Accessible.name: label + " " + sign + ", " + counts.text + ", " + times
    Accessible.focused: marked

    Rectangle {
        anchors.fill: parent
        color: root.selected || root.pressed ? Theme.tint : Theme.ground

        Rectangle {
            width: parent.width
            height: 2
            color: Theme.line
        }
        Rectangle {
            width: 8
            height: parent.height
            color: Theme.accent
            visible: root.selected
        }
        Item {
            anchors.fill: parent
            anchors.margins: 12

            FocusRing {
                visible: root.marked
            }
        }
    }
    LaneSign {
        lane: root.lane
        number: root.sign
        size: 60
        x: 20
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        text: root.label
        px: Theme.staffLead
        strong: true
        x: 96
        y: 12
        width: counts.x - x - 12
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
    }
    Words {
        id: counts

        text: root.called > 0 ? qsTr("%1 wait, %2 called").arg(root.waiting).arg(root.called) : qsTr("%1 wait").arg(root.waiting)
        px: Theme.staffLead
        strong: true
        x: parent.width - contentWidth - 20
        y: 12
        wrapMode: Text.NoWrap
    }
    Words {
        text: root.times
        px: Theme.staffLabel
        color: Theme.ink2
        x: 96
        y: 52
        width: parent.width - x - 20
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
    }
}
