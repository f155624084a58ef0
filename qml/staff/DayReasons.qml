// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// Why it is not finished today.
StaffPage {
    id: root

    required property StaffViewModel staff
    required property string ticket

    readonly property StationViewModel station: staff.station
    readonly property real cell: (width - 2 * 64 - 24) / 2

    signal chosen(reason: string)

    FitWords {
        id: title

        text: qsTr("Why is %1 not finished?").arg(root.ticket)
        px: Theme.staffHead
        x: 64
        y: 24
        width: parent.width - 128
        height: implicitHeight
    }
    Grid {
        x: 64
        y: title.y + title.height + 20
        columns: 2
        spacing: 24

        Repeater {
            model: root.station.explanations

            StaffButton {
                required property string modelData

                objectName: "why " + modelData
                width: root.cell
                height: 110
                text: (root.staff.language, root.station.explanationWords(modelData))
                px: Theme.staffValue
                onClicked: root.chosen(modelData)
            }
        }
    }
    StaffButton {
        objectName: "leave"
        x: 64
        y: parent.height - height - 24
        width: root.cell
        pictogram: "back"
        text: qsTr("Back")
        onClicked: root.leaving()
    }
}
