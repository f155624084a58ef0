// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// The second person agrees, with number and PIN of his own.
StaffPage {
    id: root

    required property StaffViewModel staff

    readonly property CaseCardViewModel card: staff.card

    PinPad {
        objectName: "secondPad"
        focus: true
        button: qsTr("I agree as the second person")
        width: Math.min(500, parent.width * 0.6)
        height: parent.height
        onEntered: (number, pin) => root.staff.approve(number, pin)
    }
    Column {
        x: Math.min(500, parent.width * 0.6) + 24
        width: parent.width - x
        spacing: 16

        Pictogram {
            name: "two"
            size: 72
        }
        FitWords {
            text: qsTr("To lane %1, %2: laxer than the rules, needs a second person").arg(root.card.pendingSign).arg(root.card.pendingLane)
            px: Theme.staffStrong
            width: parent.width
            height: implicitHeight
        }
        FitWords {
            text: root.staff.refused !== "" ? root.staff.refused : qsTr("Asked by %1 · %2 left").arg(root.card.pendingBy).arg(root.card.pendingLeft)
            px: Theme.staffLead
            strong: root.staff.refused !== ""
            width: parent.width
            height: implicitHeight
        }
    }
    StaffButton {
        objectName: "leave"
        x: Math.min(500, parent.width * 0.6) + 24
        y: parent.height - height
        width: parent.width - x
        pictogram: "back"
        text: qsTr("Back")
        onClicked: root.leaving()
    }
    Connections {
        target: root.card

        function onChanged() {
            if (!root.card.pending)
                root.leaving();
        }
    }
}
