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

    readonly property list<string> pictures: ["bell", "clock", "leaf", "tick", "bus", "truck"]

    function takeKeys() {
        list.takeKeys();
    }

    AlarmList {
        id: alarms

        staff: root.staff
        width: parent.width
        height: Math.min(implicitHeight, parent.height * 0.4)
    }
    CaseRows {
        id: list

        objectName: "queue"
        staff: root.staff
        y: alarms.height
        width: parent.width - 3
        height: parent.height - y
        model: root.staff.queue
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
                text: (root.staff.language, root.staff.station.className(heading.queueClass)) + "  " + (root.staff.queue.count, root.staff.queue.countOf(heading.queueClass))
                px: Theme.staffLabel
                strong: true
                color: Theme.ink2
                x: 54
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    Rectangle {
        x: parent.width - width
        width: 3
        height: parent.height
        color: Theme.ink
    }
}
