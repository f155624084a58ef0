// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// One vehicle, opened once: a column an agency, one clock. Only one's own column has buttons; close stays dashed until
// all have said their word.
StaffPage {
    id: root

    required property StaffViewModel staff

    readonly property InspectionViewModel inspection: staff.card.inspection
    readonly property bool narrow: width < 900
    readonly property bool sorted: inspection.parts.mine >= 0

    signal signing(outcome: int)
    signal sealing

    MatchedOrders {
        id: matched

        visible: root.inspection.lateOrders === ""
        inspection: root.inspection
        width: parent.width
    }
    LateOrders {
        id: late

        visible: root.inspection.lateOrders !== ""
        staff: root.staff
        width: parent.width
    }
    FitWords {
        visible: root.inspection.parts.count === 0
        text: qsTr("No order names this vehicle. The agency of its lane inspects it.")
        px: Theme.staffStrong
        strong: false
        ink: Theme.ink2
        align: Text.AlignHCenter
        x: parent.width * 0.1
        y: (columns.y + bottom.y - height) / 2
        width: parent.width * 0.8
        height: implicitHeight
    }
    Row {
        id: columns

        // One's own column is wider: it has the buttons.
        readonly property real part: (width - spacing * Math.max(0, root.inspection.parts.count - 1)) / (root.inspection.parts.count + (root.sorted ? 0.6 : 0))

        y: (late.visible ? late.y + late.height : matched.height) + 14
        width: parent.width
        height: refused.y - y - (refused.visible ? 10 : 14)
        spacing: 14

        Repeater {
            model: root.inspection.parts

            AgencyColumn {
                width: columns.part * (mine ? 1.6 : 1)
                height: columns.height
                inspection: root.inspection
                onFound: outcome => root.signing(outcome)
            }
        }
    }
    FitWords {
        id: refused

        objectName: "refused"
        visible: root.staff.refused !== ""
        text: root.staff.refused
        px: Theme.staffBody
        limit: 30
        y: bottom.y - (visible ? 40 : 0)
        width: parent.width
        height: visible ? implicitHeight : 0
    }
    Item {
        id: bottom

        y: parent.height - height
        width: parent.width
        height: 80

        StaffButton {
            id: back

            objectName: "leave"
            width: 96
            height: parent.height
            pictogram: "back"
            text: qsTr("Back")
            onClicked: root.leaving()
        }
        RecordedCount {
            visible: root.inspection.begun && !root.narrow
            inspection: root.inspection
            x: back.width + 20
            width: buttons.x - x - 16
            height: parent.height
        }
        Row {
            id: buttons

            x: parent.width - width
            height: parent.height
            spacing: 16

            StaffButton {
                objectName: "newSeal"
                visible: root.inspection.begun
                width: 240
                height: parent.height
                pictogram: "seal"
                text: root.inspection.seal === "" ? qsTr("New seal") : root.inspection.seal
                onClicked: root.sealing()
            }
            StaffButton {
                objectName: "close"
                visible: root.inspection.begun && !root.inspection.closed
                width: 310
                height: parent.height
                pictogram: "tick"
                text: qsTr("Close inspection")
                waiting: !root.inspection.mayClose
                enabled: root.inspection.mayClose
                go: root.inspection.mayClose
                onClicked: root.staff.closeInspection()
            }
            StaffButton {
                objectName: "begin"
                visible: !root.inspection.begun
                width: 400
                height: parent.height
                pictogram: "open"
                text: qsTr("Begin inspection")
                go: true
                enabled: root.inspection.mayInspect
                onClicked: root.staff.beginInspection()
            }
        }
    }
}
