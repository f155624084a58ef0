// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// What the yard does with the vehicle, each against the limit that the port published.
StaffPage {
    id: root

    required property StaffViewModel staff

    FitWords {
        id: title

        text: qsTr("Yard work, against its published limit")
        px: Theme.staffStrong
        limit: 36
        width: parent.width
        height: implicitHeight
    }
    Column {
        y: title.height + 14
        width: parent.width
        spacing: 12

        Repeater {
            model: root.staff.card.yard

            YardLine {
                width: parent.width
                onBegun: root.staff.workInYard(operation, true)
                onDone: root.staff.workInYard(operation, false)
            }
        }
    }
    FitWords {
        text: root.staff.refused
        px: Theme.staffBody
        ink: Theme.no
        limit: 60
        x: leave.width + 20
        y: leave.y + (leave.height - height) / 2
        width: parent.width - x
        height: implicitHeight
        visible: root.staff.refused !== ""
    }
    StaffButton {
        id: leave

        objectName: "leave"
        y: parent.height - height
        width: (parent.width - 12) / 3
        pictogram: "back"
        text: qsTr("Back")
        onClicked: root.leaving()
    }
}
