// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// The lanes, the fullest first; beside them one lane's vehicles in the order in which they are called, the same that the
// board shows. And what somebody asked for and nobody answered.
StaffPage {
    id: root

    required property StaffViewModel staff

    readonly property StationViewModel station: staff.station
    readonly property real half: width * 0.5
    readonly property bool asked: station.requests.count > 0

    function show(crossing: string) {
        root.station.showPage(Kiosk.StationPage.Cases);
        root.staff.open(crossing);
    }

    ListView {
        id: lanes

        objectName: "lanes"
        width: root.half
        height: (root.asked ? requests.y - 44 : leave.y - 12)
        clip: true
        activeFocusOnTab: count > 0
        model: root.station.lanes
        boundsBehavior: Flickable.StopAtBounds
        delegate: LaneQueueRow {
            required property int index

            width: lanes.width
            selected: sign === root.station.laneSign
            marked: ListView.isCurrentItem && lanes.activeFocus
            onClicked: {
                lanes.currentIndex = index;
                root.station.chooseLane(sign);
            }
        }
    }
    Words {
        visible: root.asked
        text: qsTr("Asked for priority")
        px: Theme.staffLead
        strong: true
        x: 20
        y: requests.y - 40
    }
    ListView {
        id: requests

        objectName: "requests"
        visible: root.asked
        y: leave.y - height - 12
        width: root.half
        height: root.asked ? Math.min(2, count) * 80 : 0
        clip: true
        activeFocusOnTab: count > 0
        model: root.station.requests
        boundsBehavior: Flickable.StopAtBounds
        delegate: PriorityRow {
            width: requests.width
            marked: ListView.isCurrentItem && requests.activeFocus
            onClicked: root.show(crossing)
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
        id: title

        text: root.station.laneSign === "" ? qsTr("Nobody waits") : qsTr("Lane %1").arg(root.station.laneSign) + " · " + root.station.laneLabel
        px: Theme.staffHead
        x: root.half + 20
        y: 16
        width: parent.width - x - 20
        height: implicitHeight
    }
    FitWords {
        id: times

        text: root.station.laneSign === "" ? "" : root.station.laneUsual === "" ? qsTr("Too few were called to say how long it takes") : qsTr("Half waited no longer than %1 min, 9 of 10 no longer than %2 min").arg(root.station.laneUsual).arg(root.station.laneMost)
        px: Theme.staffBody
        strong: false
        x: root.half + 20
        y: title.y + title.height + 4
        width: parent.width - x - 20
        height: implicitHeight
    }
    ListView {
        id: order

        objectName: "order"
        x: root.half + 3
        y: times.y + times.height + 10
        width: parent.width - x
        height: leave.y - y - 12
        clip: true
        reuseItems: true
        activeFocusOnTab: count > 0
        model: root.station.order
        boundsBehavior: Flickable.StopAtBounds
        delegate: QueuedRow {
            width: order.width
            marked: ListView.isCurrentItem && order.activeFocus
            onClicked: root.show(crossing)
        }
    }
    StaffButton {
        objectName: "callNext"
        x: root.half + 20
        y: leave.y
        width: parent.width - x - 20
        pictogram: "bell"
        text: root.station.nextTicket === "" ? qsTr("Call the next") : qsTr("Call %1").arg(root.station.nextTicket)
        go: root.station.nextCrossing !== ""
        enabled: root.station.nextCrossing !== ""
        onClicked: root.staff.call(root.station.nextCrossing)
    }

    onLeaving: root.station.showPage(Kiosk.StationPage.Cases)
}
