// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// An order came after the vehicle was opened: is it opened again?
Rectangle {
    id: root

    required property StaffViewModel staff

    implicitHeight: 86
    radius: Theme.radiusStaff
    color: Theme.hint
    border.width: Theme.staffLine
    border.color: Theme.ink

    Pictogram {
        name: "bell"
        size: 44
        ink: Theme.hintInk
        doing: Theme.hintInk
        ground: Theme.hint
        x: 16
        anchors.verticalCenter: parent.verticalCenter
    }
    JointWords {
        sentence: qsTr("An order came late. %1").arg(root.staff.card.inspection.lateOrders)
        px: Theme.staffBody
        strong: true
        color: Theme.hintInk
        x: 76
        y: 8
        width: again.x - x - 12
        height: parent.height - 16
        verticalAlignment: Text.AlignVCenter
    }
    StaffButton {
        id: again

        objectName: "redo"
        x: no.x - width - 12
        y: 3
        width: 230
        pictogram: "open"
        text: qsTr("Open it again")
        onClicked: root.staff.redoInspection()
    }
    StaffButton {
        id: no

        objectName: "notAgain"
        x: parent.width - width - 3
        y: 3
        width: 300
        text: qsTr("Seen already: not again")
        px: Theme.staffBody
        onClicked: root.staff.declineFollowUp("SEEN_ALREADY")
    }
}
