// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// Today's draw as anybody may see it: hash now, seed when its day is over; who was drawn, who was left out and why.
StaffPage {
    id: root

    required property StaffViewModel staff

    readonly property StationViewModel station: staff.station
    readonly property real half: width * 0.58

    SealedDay {
        id: today

        title: qsTr("Draw of %1").arg(root.station.drawDay)
        hash: root.station.drawHash
        told: root.station.drawHash === "" ? qsTr("Not announced: there is no draw") : root.station.drawSealed ? qsTr("Hash published, seed sealed until the day is over") : qsTr("Hash published, the seed has not come")
        x: 20
        y: 16
        width: root.half - 40
    }
    SealedDay {
        id: before

        title: qsTr("Draw of %1").arg(root.station.lastDay)
        hash: root.station.lastHash
        seed: root.station.lastSeed
        told: root.station.lastHash === "" ? qsTr("Not announced: there was no draw") : root.station.lastSeed === "" ? qsTr("Seed not revealed") : root.station.lastFits ? qsTr("Seed revealed, fits its hash") : qsTr("Seed does not fit its hash")
        wrong: root.station.lastSeed !== "" && !root.station.lastFits
        x: 20
        y: today.y + today.height + 12
        width: root.half - 40
    }
    FitWords {
        id: hits

        text: qsTr("%1 of %2 draws hit").arg(root.station.drawn.count).arg(root.station.draws)
        px: Theme.staffLead
        x: 20
        y: before.y + before.height + 14
        width: root.half - 40
        height: implicitHeight
    }
    Item {
        x: 20
        y: hits.y + hits.height + 8
        width: root.half - 40
        height: leave.y - y - 12

        ListView {
            id: drawnList

            objectName: "drawn"
            anchors.fill: parent
            clip: true
            activeFocusOnTab: count > 0
            model: root.station.drawn
            boundsBehavior: Flickable.StopAtBounds
            delegate: DrawnLine {
                width: ListView.view.width
            }
        }
        FocusRing {
            visible: drawnList.activeFocus
        }
    }
    StaffButton {
        id: leave

        objectName: "leave"
        x: 20
        y: parent.height - height - 16
        width: 260
        pictogram: "back"
        text: qsTr("Back")
        onClicked: root.leaving()
    }
    Rectangle {
        x: root.half
        width: 3
        height: parent.height
        color: Theme.ink
    }
    FitWords {
        id: roster

        text: qsTr("Officers on the roster")
        px: Theme.staffLead
        x: root.half + 20
        y: 16
        width: root.width - x - 20
        height: implicitHeight
    }
    Item {
        x: root.half + 20
        y: roster.y + roster.height + 8
        width: root.width - x - 20
        height: parent.height - y - 16

        ListView {
            id: rosterList

            objectName: "roster"
            anchors.fill: parent
            clip: true
            activeFocusOnTab: count > 0
            model: root.station.roster
            boundsBehavior: Flickable.StopAtBounds
            delegate: RosterLine {
                width: ListView.view.width
            }
        }
        FocusRing {
            visible: rosterList.activeFocus
        }
    }

    onLeaving: root.station.showPage(Kiosk.StationPage.Cases)
}
