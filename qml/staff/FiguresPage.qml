// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// Today as the month's report will tell it: how long each stage takes, whose time it is, when vehicles come.
StaffPage {
    id: root

    required property StaffViewModel staff

    readonly property FiguresViewModel figures: staff.station.figures
    readonly property real split: width * 0.56

    FitWords {
        id: title

        objectName: "figuresTitle"
        text: qsTr("Today: %1 came, %2 went through, %3 are on their way").arg(root.figures.crossings).arg(root.figures.through).arg(root.figures.onTheirWay)
        px: Theme.staffHead
        limit: 44
        x: 20
        y: 14
        width: parent.width - 40
        height: implicitHeight
    }
    FitWords {
        id: whole

        text: root.figures.reading ? qsTr("Earlier events of today are being read") : root.figures.usual === "" ? qsTr("Fewer than 5 so far: too few to say how long it takes") : root.figures.most === "" ? qsTr("Half are through within %1").arg(root.figures.usual) : qsTr("Half are through within %1, 9 of 10 within %2").arg(root.figures.usual).arg(root.figures.most)
        px: Theme.staffLead
        limit: 32
        strong: false
        x: 20
        y: title.y + title.height + 4
        width: parent.width - 40
        height: implicitHeight
    }
    Item {
        id: stages

        x: 20
        y: whole.y + whole.height + 14
        width: root.split - 40
        height: leave.y - y - 12
        clip: true

        ListView {
            objectName: "stages"
            anchors.fill: parent
            activeFocusOnTab: count > 0
            model: root.figures.stages
            boundsBehavior: Flickable.StopAtBounds
            delegate: StageFigureRow {
                width: ListView.view.width
                marked: ListView.isCurrentItem && ListView.view.activeFocus
            }
        }
    }
    Rectangle {
        x: root.split
        y: stages.y
        width: Theme.thinLine
        height: stages.height
        color: Theme.line
    }
    Column {
        x: root.split + 20
        y: stages.y
        width: parent.width - x - 20
        spacing: 18

        PartyBar {
            width: parent.width
            shares: root.figures.parties
        }
        HoursChart {
            width: parent.width
            arrivals: root.figures.arrivals
            now: root.figures.hour
        }
        Column {
            width: parent.width

            Repeater {
                model: root.figures.shares

                ShareFigureRow {
                    width: parent.width
                }
            }
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

    onLeaving: root.staff.station.showPage(Kiosk.StationPage.Cases)
}
