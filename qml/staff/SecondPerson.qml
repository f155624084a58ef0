// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// A laxer lane waits for another person: a strip, not a box over the case. Also says why an action was not taken.
Rectangle {
    id: root

    required property StaffViewModel staff

    readonly property CaseCardViewModel card: staff.card

    signal signing

    implicitHeight: 86
    radius: Theme.radiusStaff
    color: Theme.ground
    border.width: Theme.staffLine
    border.color: Theme.ink

    Pictogram {
        name: root.card.pending ? "two" : "question"
        size: 48
        x: 14
        y: 19
    }
    JointWords {
        sentence: root.card.pending ? qsTr("To lane %1, %2: laxer than the rules, needs a second person").arg(root.card.pendingSign).arg(root.card.pendingLane) : root.staff.refused
        px: Theme.staffLabel
        strong: true
        heading: true
        x: 76
        y: 8
        width: (root.card.pending ? approve.x : parent.width) - x - 12
        height: root.card.pending ? 44 : 70
        verticalAlignment: Text.AlignVCenter
    }
    Words {
        visible: root.card.pending
        text: root.staff.refused !== "" ? root.staff.refused : qsTr("Asked by %1 · %2 left").arg(root.card.pendingBy).arg(root.card.pendingLeft)
        px: Theme.staffLabel
        color: Theme.ink2
        x: 76
        y: 52
        width: approve.x - x - 12
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
    }
    StaffButton {
        id: approve

        objectName: "second"
        visible: root.card.pending
        x: withdraw.x - width - Theme.apart
        y: 3
        width: 150
        pictogram: "key"
        text: qsTr("Sign")
        onClicked: root.signing()
    }
    StaffButton {
        id: withdraw

        objectName: "withdraw"
        visible: root.card.pending
        x: parent.width - width - 3
        y: 3
        width: 130
        text: qsTr("Withdraw")
        px: Theme.staffBody
        onClicked: root.staff.withdrawChange()
    }
}
