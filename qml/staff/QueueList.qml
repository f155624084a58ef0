// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// Alarms, then the queue by class; in a class by age against its limit.
Item {
    id: root

    required property StaffViewModel staff

    readonly property list<string> pictures: ["bell", "leaf", "clock", "tick", "bus", "truck"]

    function className(queueClass: int): string {
        switch (queueClass) {
        case Kiosk.QueueClass.Safety:
            return qsTr("Safety");
        case Kiosk.QueueClass.Green:
            return qsTr("Green");
        case Kiosk.QueueClass.Priority:
            return qsTr("Priority");
        case Kiosk.QueueClass.Aeo:
            return qsTr("Certified");
        case Kiosk.QueueClass.Bus:
            return qsTr("Buses");
        default:
            return qsTr("Normal");
        }
    }

    AlarmList {
        id: alarms

        staff: root.staff
        width: parent.width
        height: Math.min(implicitHeight, parent.height * 0.4)
    }
    ListView {
        id: list

        objectName: "queue"
        y: alarms.height
        width: parent.width - 3
        height: parent.height - y
        clip: true
        model: root.staff.queue
        boundsBehavior: Flickable.StopAtBounds
        section.property: "queueClass"
        section.delegate: Item {
            id: heading

            required property string section

            readonly property int queueClass: Number(section)

            width: list.width
            height: 36

            Pictogram {
                name: root.pictures[heading.queueClass]
                size: 24
                ink: Theme.ink2
                x: 20
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                text: root.className(heading.queueClass) + "  " + (root.staff.queue.count, root.staff.queue.countOf(heading.queueClass))
                px: 18
                strong: true
                color: Theme.ink2
                x: 54
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        delegate: QueueRow {
            width: list.width
            selected: crossing === root.staff.openCrossing
            onClicked: root.staff.open(crossing)
        }
    }
    Rectangle {
        x: parent.width - width
        width: 3
        height: parent.height
        color: Theme.ink
    }
}
