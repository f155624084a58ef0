// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// Counts, the red list, and the key that closes the day: dashed until nothing is unexplained.
StaffPage {
    id: root

    required property StaffViewModel staff

    readonly property StationViewModel station: staff.station
    readonly property bool closed: station.closedBy !== ""
    readonly property bool ready: !closed && station.unfinished.unexplained === 0

    signal explaining(crossing: string, ticket: string)
    signal closing

    FitWords {
        id: title

        text: qsTr("Daily clear %1").arg(root.station.day) + (root.station.closesAt === "" ? "" : " · " + qsTr("closes at %1").arg(root.station.closesAt))
        px: Theme.staffHead
        x: 20
        y: 16
        width: parent.width - 40
        height: implicitHeight
    }
    FitWords {
        id: counts

        text: root.closed ? qsTr("Closed by %1. %2 came in, %3 finished.").arg(root.station.closedBy).arg(root.station.cameIn).arg(root.station.finished) : qsTr("%1 came in, %2 finished, %3 open, %4 without an explanation").arg(root.station.cameIn).arg(root.station.finished).arg(root.station.unfinished.count).arg(root.station.unfinished.unexplained)
        px: Theme.staffLead
        strong: false
        x: 20
        y: title.y + title.height + 4
        width: parent.width - 40
        height: implicitHeight
    }
    ListView {
        id: list

        objectName: "unfinished"
        y: counts.y + counts.height + 14
        width: parent.width
        height: leave.y - y - 12
        clip: true
        reuseItems: true
        activeFocusOnTab: count > 0
        model: root.station.unfinished
        boundsBehavior: Flickable.StopAtBounds
        delegate: DayRow {
            width: list.width
            marked: ListView.isCurrentItem && list.activeFocus
            near: root.station.near
            enabled: !root.closed
            onClicked: root.explaining(crossing, ticket)
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
    StaffButton {
        objectName: "closeDay"
        x: parent.width - width - 20
        y: leave.y
        width: 420
        pictogram: "tick"
        text: qsTr("Close the day")
        waiting: !root.ready
        enabled: root.ready
        go: root.ready
        onClicked: root.closing()
    }
}
