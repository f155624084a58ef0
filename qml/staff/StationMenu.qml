// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// The pages beside the cases.
StaffPage {
    id: root

    required property StaffViewModel staff

    readonly property StationViewModel station: staff.station
    readonly property real cell: (width - 2 * 64 - 2 * 24) / 3
    readonly property real tall: 116

    function go(page: int) {
        root.station.showPage(page);
        root.leaving();
    }

    Grid {
        x: 64
        y: 40
        columns: 3
        columnSpacing: 24
        rowSpacing: 20

        StaffButton {
            objectName: "pageCases"
            width: root.cell
            height: root.tall
            pictogram: "truck"
            iconSize: 56
            text: qsTr("Cases")
            px: Theme.staffValue
            onClicked: root.go(Kiosk.StationPage.Cases)
        }
        StaffButton {
            objectName: "pageQueue"
            width: root.cell
            height: root.tall
            pictogram: "wait"
            iconSize: 56
            text: qsTr("Queues")
            px: Theme.staffValue
            onClicked: root.go(Kiosk.StationPage.Queue)
        }
        StaffButton {
            objectName: "pageDay"
            width: root.cell
            height: root.tall
            pictogram: "clock"
            iconSize: 56
            text: qsTr("Daily clear")
            px: Theme.staffValue
            onClicked: root.go(Kiosk.StationPage.Day)
        }
        StaffButton {
            objectName: "pageShift"
            width: root.cell
            height: root.tall
            pictogram: "two"
            iconSize: 56
            text: qsTr("Hand over the shift")
            px: Theme.staffValue
            onClicked: root.go(Kiosk.StationPage.Shift)
        }
        StaffButton {
            objectName: "pageDraw"
            width: root.cell
            height: root.tall
            pictogram: "question"
            iconSize: 56
            text: qsTr("Draw and roster")
            px: Theme.staffValue
            onClicked: root.go(Kiosk.StationPage.Draw)
        }
        StaffButton {
            objectName: "pageComplaints"
            width: root.cell
            height: root.tall
            pictogram: "complaint"
            iconSize: 56
            text: qsTr("Complaints")
            px: Theme.staffValue
            onClicked: root.go(Kiosk.StationPage.Complaints)
        }
        StaffButton {
            objectName: "pageConsolidated"
            width: root.cell
            height: root.tall
            pictogram: "paper"
            iconSize: 56
            text: qsTr("Declared together")
            px: Theme.staffValue
            onClicked: root.go(Kiosk.StationPage.Consolidated)
        }
        StaffButton {
            objectName: "pageFigures"
            width: root.cell
            height: root.tall
            pictogram: "figures"
            iconSize: 56
            text: qsTr("Figures of today")
            px: Theme.staffValue
            onClicked: root.go(Kiosk.StationPage.Figures)
        }
        StaffButton {
            objectName: "pageRejects"
            width: root.cell
            height: root.tall
            pictogram: "bell"
            iconSize: 56
            text: qsTr("Refused messages")
            px: Theme.staffValue
            onClicked: root.go(Kiosk.StationPage.Rejects)
        }
        StaffButton {
            objectName: "staffLanguage"
            width: root.cell
            height: root.tall
            pictogram: "globe"
            iconSize: 56
            text: root.staff.language === Kiosk.Language.Zh ? "English" : "中文"
            px: Theme.staffValue
            onClicked: root.staff.chooseLanguage(root.staff.language === Kiosk.Language.Zh ? Kiosk.Language.En : Kiosk.Language.Zh)
        }
    }
    StaffButton {
        objectName: "leave"
        x: 64
        y: parent.height - height - 40
        width: root.cell
        pictogram: "back"
        text: qsTr("Back")
        onClicked: root.leaving()
    }
}
