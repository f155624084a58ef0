// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// Where to, and why. What needs a second person says so before it is touched.
StaffPage {
    id: root

    required property StaffViewModel staff
    property int lane: -1 // none chosen yet
    property int reason: -1

    // Codes of the journal; the words beside them.
    readonly property list<string> reasons: ["VERIFIED_BY_STAFF", "DOCUMENT_SEEN", "INSPECTED", "ORDER_BY_AGENCY", "DRIVER_ASKED", "EQUIPMENT_DOWN"]
    readonly property list<string> reasonWords: [qsTr("Verified by staff"), qsTr("Paper document seen"), qsTr("Inspected"), qsTr("Ordered by an agency"), qsTr("The driver asked"), qsTr("Equipment is down")]

    Words {
        id: where

        text: qsTr("To which lane?")
        px: Theme.staffBody
        strong: true
    }
    Grid {
        id: lanes

        readonly property real cell: (root.width - (columns - 1) * 12) / columns

        y: where.contentHeight + 6
        columns: keys.count > 8 ? 5 : 4
        spacing: 12

        Repeater {
            id: keys

            model: root.staff.choices

            LaneChoiceKey {
                width: lanes.cell
                height: 104
                chosen: root.lane === lane
                onClicked: root.lane = lane
            }
        }
    }
    Words {
        id: why

        text: qsTr("Why?")
        px: Theme.staffBody
        strong: true
        y: lanes.y + lanes.height + 10
    }
    Grid {
        id: reasonGrid

        readonly property real cell: (root.width - (columns - 1) * 12) / columns

        y: why.y + why.contentHeight + 6
        columns: 3
        spacing: 12

        Repeater {
            model: root.reasons.length

            StaffButton {
                required property int index

                objectName: "reason " + root.reasons[index]
                width: reasonGrid.cell
                text: root.reasonWords[index]
                px: Theme.staffBody
                current: root.reason === index
                go: root.reason === index
                onClicked: root.reason = index
            }
        }
    }
    Row {
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
            objectName: "move"
            width: (parent.width - 12) * 2 / 3
            go: true
            pictogram: "right"
            text: qsTr("Change lane")
            enabled: root.lane >= 0 && root.reason >= 0
            onClicked: {
                root.staff.changeLane(root.lane, root.reasons[root.reason]);
                root.leaving();
            }
        }
    }
}
