// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// What may be done with the open case now, by the rules of its kiosk.
Row {
    id: root

    required property StaffViewModel staff

    readonly property CaseCardViewModel card: staff.card
    readonly property InspectionViewModel inspection: card.inspection
    readonly property bool complete: card.fieldCount === card.verifiedCount
    readonly property list<bool> shown: [bus.visible, finish.visible, take.visible, resolve.visible, release.visible, gate.visible, change.visible, call.visible, missed.visible, inspect.visible, priority.visible]
    readonly property int count: shown.filter(one => one).length
    readonly property real part: (width - 84 - count * spacing) / Math.max(1, count)

    signal moving
    signal inspecting
    signal resolving
    signal releasing
    signal atGate
    signal ending
    signal boarding
    signal hurrying

    height: 80
    spacing: 12

    StaffButton {
        id: bus

        objectName: "bus"
        visible: root.card.bus.open
        width: root.part
        height: parent.height
        pictogram: "bus"
        text: root.card.bus.counted + " / " + root.card.bus.listed
        go: root.card.bus.mayClose && root.card.caseOpen
        Accessible.name: qsTr("Passengers")
        onClicked: root.boarding()
    }
    StaffButton {
        id: finish

        objectName: "finish"
        visible: root.card.caseOpen && !root.inspection.mayResolve && (root.card.fieldCount > 0 || !root.card.bus.mayClose)
        width: root.part
        height: parent.height
        pictogram: "tick"
        text: root.card.recall ? qsTr("Goods are called back") : root.card.fieldCount === 0 ? qsTr("Run the rules again") : qsTr("Verified %1 / %2").arg(root.card.verifiedCount).arg(root.card.fieldCount)
        waiting: !root.complete
        enabled: root.complete
        go: root.complete
        onClicked: root.staff.finishVerifying()
    }
    StaffButton {
        id: take

        objectName: "take"
        visible: root.inspection.mayTake
        width: root.part
        height: parent.height
        pictogram: "officer"
        text: qsTr("I take it")
        go: true
        onClicked: root.staff.takeCase()
    }
    StaffButton {
        id: resolve

        objectName: "resolve"
        visible: root.inspection.mayResolve
        width: root.part
        height: parent.height
        pictogram: "two"
        text: qsTr("Resolve the conflict")
        go: !root.inspection.mayTake
        onClicked: root.resolving()
    }
    StaffButton {
        id: release

        objectName: "release"
        visible: root.inspection.mayRelease
        width: root.part
        height: parent.height
        pictogram: root.inspection.releaseNeedsSecond ? "two" : "tick"
        text: qsTr("Release")
        go: true
        onClicked: {
            if (root.inspection.releaseNeedsSecond)
                root.releasing();
            else
                root.staff.release();
        }
    }
    StaffButton {
        id: gate

        objectName: "gate"
        visible: root.inspection.mayPassGate
        width: root.part
        height: parent.height
        pictogram: "exit"
        text: qsTr("Through the gate")
        go: true
        onClicked: root.atGate()
    }
    StaffButton {
        id: change

        objectName: "change"
        visible: root.inspection.mayChangeLane
        width: root.part
        height: parent.height
        pictogram: "right"
        text: qsTr("Change lane")
        onClicked: root.moving()
    }
    StaffButton {
        id: call

        objectName: "call"
        visible: root.inspection.mayCall
        width: root.part
        height: parent.height
        pictogram: "bell"
        text: qsTr("Call")
        onClicked: root.staff.call(root.card.crossing)
    }
    StaffButton {
        id: missed

        objectName: "missed"
        visible: root.inspection.mayMiss
        width: root.part
        height: parent.height
        pictogram: "cross"
        text: qsTr("Did not come")
        onClicked: root.staff.missed(root.card.crossing)
    }
    StaffButton {
        id: priority

        objectName: "priority"
        visible: root.inspection.mayAskPriority || root.card.priorityOpen
        width: root.part
        height: parent.height
        pictogram: "clock"
        text: qsTr("Priority")
        go: root.card.priorityOpen
        onClicked: root.hurrying()
    }
    StaffButton {
        id: inspect

        objectName: "inspect"
        visible: root.inspection.mayInspect || root.inspection.begun
        width: root.part
        height: parent.height
        pictogram: "open"
        text: qsTr("Inspection")
        onClicked: root.inspecting()
    }
    StaffButton {
        objectName: "more"
        width: 84
        height: parent.height
        pictogram: "more"
        text: qsTr("Detain, turn back, cancel, fees, yard work")
        onClicked: root.ending()
    }
}
