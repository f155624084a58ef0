// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// A bus's passengers: who is missing, who waits for staff; and the count closed as it is, with a reason.
Item {
    id: root

    required property StaffViewModel staff
    property int reason: -1

    readonly property BusCardViewModel bus: staff.card.bus
    // Codes of the journal; the words beside them.
    readonly property list<string> reasons: ["ALL_HERE", "NOT_TRAVELLING", "LOOKED_AT", "TAKEN_OFF"]
    readonly property list<string> reasonWords: [qsTr("All are here now"), qsTr("They do not travel"), qsTr("Staff looked at their papers"), qsTr("They stay at the port")]

    signal leaving

    Words {
        id: count

        objectName: "busCount"
        text: qsTr("Passengers: %1 of %2").arg(root.bus.counted).arg(root.bus.listed)
        px: Theme.staffValue
        strong: true
    }
    Row {
        id: lists

        y: count.contentHeight + 8
        width: parent.width
        height: why.y - y - 12
        spacing: 12

        Repeater {
            model: 2

            Paper {
                id: sheet

                required property int index

                readonly property list<string> lines: index === 0 ? root.bus.missing : root.bus.waiting

                width: (lists.width - lists.spacing) / 2
                height: lists.height

                Words {
                    id: title

                    text: sheet.index === 0 ? qsTr("Missing: %1").arg(sheet.lines.length) : qsTr("With staff: %1").arg(sheet.lines.length)
                    px: Theme.staffBody
                    strong: true
                    x: 16
                    y: 10
                }
                ListView {
                    objectName: sheet.index === 0 ? "missing" : "waiting"
                    x: 16
                    y: title.y + title.contentHeight + 6
                    width: parent.width - 32
                    height: parent.height - y - 10
                    clip: true
                    boundsBehavior: Flickable.StopAtBounds
                    model: sheet.lines
                    delegate: Words {
                        required property string modelData

                        text: modelData
                        px: Theme.staffBody
                        latin: true
                        width: ListView.view.width
                        height: contentHeight + 8
                    }
                }
            }
        }
    }
    Words {
        id: why

        text: qsTr("Let the bus go: why?")
        px: Theme.staffBody
        strong: true
        y: grid.y - contentHeight - 6
    }
    Row {
        id: grid

        y: buttons.y - height - 12
        width: parent.width
        height: 80
        spacing: 12

        Repeater {
            model: root.reasons.length

            StaffButton {
                required property int index

                objectName: "reason " + root.reasons[index]
                width: (grid.width - (root.reasons.length - 1) * grid.spacing) / root.reasons.length
                height: grid.height
                text: root.reasonWords[index]
                px: Theme.staffBody
                enabled: root.bus.mayClose
                current: root.reason === index
                go: root.reason === index
                onClicked: root.reason = index
            }
        }
    }
    Row {
        id: buttons

        y: parent.height - height
        width: parent.width
        height: 80
        spacing: 12

        StaffButton {
            objectName: "leave"
            width: (parent.width - 12) / 3
            pictogram: "back"
            text: qsTr("Back")
            onClicked: root.leaving()
        }
        StaffButton {
            objectName: "closeCount"
            width: (parent.width - 12) * 2 / 3
            go: true
            pictogram: "bus"
            text: qsTr("Close the count")
            enabled: root.bus.mayClose && root.reason >= 0
            onClicked: {
                root.staff.closeCount(root.reasons[root.reason]);
                root.leaving();
            }
        }
    }
}
