// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// What is wrong with a device or a decision; a touch puts it aside, takes the case that is nobody's, or says that
// whoever did not answer was reached.
ListView {
    id: root

    required property StaffViewModel staff

    objectName: "alarms"
    implicitHeight: count * 92
    clip: true
    model: root.staff.alarms
    boundsBehavior: Flickable.StopAtBounds

    delegate: Rectangle {
        id: row

        required property int index
        required property string kind
        required property string label
        required property string subject
        required property string age
        required property bool unowned
        required property bool calling

        width: ListView.view.width
        height: 92
        color: Theme.hint

        Rectangle {
            y: parent.height - height
            width: parent.width
            height: 2
            color: Theme.hintInk
        }
        Pictogram {
            name: "bell"
            size: 32
            ink: Theme.hintInk
            ground: Theme.hint
            x: 20
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            x: 66
            width: parent.width - x - 92
            anchors.verticalCenter: parent.verticalCenter

            Words {
                text: row.label
                px: Theme.staffBody
                strong: true
                color: Theme.hintInk
                width: parent.width
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
            }
            Words {
                text: row.subject + " · " + row.age
                px: Theme.staffLabel
                latin: true
                color: Theme.hintInk
                width: parent.width
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
            }
        }
        StaffButton {
            objectName: "dismiss " + row.kind
            x: parent.width - width - 4
            y: 6
            width: 80
            height: 80
            pictogram: row.unowned ? "officer" : "tick"
            text: row.unowned ? qsTr("I take it") : row.calling ? qsTr("Reached") : qsTr("Seen")
            Accessible.name: row.label + ", " + row.subject + ": " + text
            onClicked: root.staff.dismissAlarm(row.kind, row.subject)
            onActiveFocusChanged: {
                if (activeFocus)
                    root.positionViewAtIndex(row.index, ListView.Contain);
            }
        }
    }
}
