// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// What the officer before left. It comes first, and goes when it is seen.
StaffPage {
    id: root

    required property StaffViewModel staff

    readonly property StationViewModel station: staff.station

    objectName: "handOverNote"
    onLeaving: station.handOverSeen()
    Keys.onReturnPressed: station.handOverSeen()
    Keys.onEnterPressed: station.handOverSeen()

    FitWords {
        id: title

        text: qsTr("Handed over by %1").arg(root.station.leftBy)
        px: Theme.staffHead
        x: 64
        y: 32
        width: parent.width - 128
        height: implicitHeight
    }
    ShiftSummary {
        shift: root.station.left
        x: 64
        y: title.y + title.height + 24
        width: parent.width - 128
    }
    StaffButton {
        objectName: "handOverSeen"
        x: 64
        y: parent.height - height - 32
        width: 400
        go: true
        pictogram: "tick"
        text: qsTr("Read")
        px: Theme.staffValue
        onClicked: root.station.handOverSeen()
    }
}
