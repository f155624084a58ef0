// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// Beside what was found, while none of it is open.
StaffPage {
    id: root

    required property StaffViewModel staff

    readonly property StationViewModel station: staff.station

    onLeaving: station.showPage(Kiosk.StationPage.Cases)

    FitWords {
        text: root.station.found.count === 0 ? qsTr("Try fewer letters, or another number") : qsTr("Choose a case")
        px: Theme.staffValue
        strong: false
        ink: Theme.ink2
        align: Text.AlignHCenter
        y: parent.height / 2 - height
        width: parent.width
        height: implicitHeight
    }
    Row {
        y: parent.height - height
        width: parent.width
        spacing: 12

        StaffButton {
            objectName: "leave"
            width: (parent.width - 12) / 3
            pictogram: "back"
            text: qsTr("Back")
            onClicked: root.leaving()
        }
        StaffButton {
            objectName: "searchAgain"
            width: (parent.width - 12) * 2 / 3
            go: true
            pictogram: "search"
            text: qsTr("Search again")
            onClicked: root.station.search("")
        }
    }
}
