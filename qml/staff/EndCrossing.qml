// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// It does not go on: detained, turned back, cancelled; and why.
StaffPage {
    id: root

    required property StaffViewModel staff
    property string what // none chosen yet
    property int reason: -1

    signal charging
    signal working

    readonly property InspectionViewModel inspection: staff.card.inspection
    // Codes of the journal; the words beside them.
    readonly property list<string> reasons: ["DOCUMENT_FALSE", "GOODS_DIFFER", "PERSON_REFUSED", "ORDER_BY_AGENCY", "DRIVER_ASKED", "LOAD_UNSAFE"]
    readonly property list<string> reasonWords: [qsTr("A document is false"), qsTr("Goods are not as declared"), qsTr("The person may not cross"), qsTr("Ordered by an agency"), qsTr("The driver asked"), qsTr("The load is not safe")]

    Words {
        id: ask

        text: qsTr("What happens to it?")
        px: Theme.staffBody
        strong: true
    }
    Row {
        id: ends

        readonly property real cell: (width - 2 * 12) / 3

        y: ask.contentHeight + 6
        width: parent.width
        height: 104
        spacing: 12

        StaffButton {
            objectName: "detain"
            width: ends.cell
            height: parent.height
            pictogram: "pause"
            text: qsTr("Detain")
            enabled: root.inspection.mayDetain
            current: root.what === "detain"
            go: root.what === "detain"
            onClicked: root.what = "detain"
        }
        StaffButton {
            objectName: "turnBack"
            width: ends.cell
            height: parent.height
            pictogram: "back"
            text: qsTr("Turn back")
            enabled: root.inspection.mayTurnBack
            current: root.what === "turnBack"
            go: root.what === "turnBack"
            onClicked: root.what = "turnBack"
        }
        StaffButton {
            objectName: "cancel"
            width: ends.cell
            height: parent.height
            pictogram: "cross"
            text: qsTr("Cancel the crossing")
            enabled: root.inspection.mayCancel
            current: root.what === "cancel"
            go: root.what === "cancel"
            onClicked: root.what = "cancel"
        }
    }
    Words {
        id: why

        text: qsTr("Why?")
        px: Theme.staffBody
        strong: true
        y: ends.y + ends.height + 12
    }
    Grid {
        id: grid

        readonly property real cell: (root.width - (columns - 1) * 12) / columns

        y: why.y + why.contentHeight + 6
        columns: 3
        spacing: 12

        Repeater {
            model: root.reasons.length

            StaffButton {
                required property int index

                objectName: "reason " + root.reasons[index]
                width: grid.cell
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
            width: (parent.width - 36) / 4
            pictogram: "back"
            text: qsTr("Back")
            onClicked: root.leaving()
        }
        StaffButton {
            objectName: "fees"
            width: (parent.width - 36) / 4
            pictogram: "coin"
            text: qsTr("Fees")
            onClicked: root.charging()
        }
        StaffButton {
            objectName: "yard"
            width: (parent.width - 36) / 4
            pictogram: "container"
            text: qsTr("Yard work")
            onClicked: root.working()
        }
        StaffButton {
            objectName: "endIt"
            width: (parent.width - 36) / 4
            go: true
            pictogram: "tick"
            text: qsTr("Confirm")
            enabled: root.what !== "" && root.reason >= 0
            onClicked: {
                const code = root.reasons[root.reason];
                if (root.what === "detain")
                    root.staff.detain(code);
                else if (root.what === "turnBack")
                    root.staff.turnBack(code);
                else
                    root.staff.cancel(code);
                root.leaving();
            }
        }
    }
}
