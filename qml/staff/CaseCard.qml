// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// The open case: reason in words, picture beside typed values, ages, what the rules would give; one step at a time below.
Item {
    id: root

    required property StaffViewModel staff
    property int step: CaseStep.Page.Look
    property string fieldName
    property string fieldLabel
    property string fieldValue
    property int picture: 0
    property int outcome: -1

    readonly property CaseCardViewModel card: staff.card
    readonly property real margin: 20
    readonly property bool typing: wide.includes(step) // keys, columns and pictures need the whole width
    readonly property bool looking: step === CaseStep.Page.Look
    readonly property list<int> wide: [CaseStep.Page.Correct, CaseStep.Page.Picture, CaseStep.Page.Inspect, CaseStep.Page.Record, CaseStep.Page.Seal, CaseStep.Page.Gate, CaseStep.Page.Bus, CaseStep.Page.Fees, CaseStep.Page.Priority, CaseStep.Page.Yard]
    readonly property bool underWay: card.inspection.begun && !card.inspection.closed

    signal leaving

    // Who opens a vehicle that is inspected wants to see that.
    function begin() {
        step = underWay ? CaseStep.Page.Inspect : CaseStep.Page.Look;
        look.takeKeys();
    }

    CaseHead {
        id: head

        card: root.card
        x: root.margin
        y: 14
        width: parent.width - 2 * x
    }
    CaseReason {
        id: reason

        card: root.card
        visible: root.looking
        x: root.margin
        y: head.y + head.height + 10
        width: parent.width - 2 * x
        onAsking: root.step = CaseStep.Page.Why
    }
    Item {
        id: work

        x: root.margin
        y: root.looking ? reason.y + reason.height + 12 : reason.y
        width: parent.width - 2 * x
        height: parent.height - y - 16

        CaseLook {
            id: look

            anchors.fill: parent
            visible: root.looking
            staff: root.staff
            onCorrecting: (name, label, value) => {
                root.fieldName = name;
                root.fieldLabel = label;
                root.fieldValue = value;
                root.step = CaseStep.Page.Correct;
            }
            onMoving: root.step = CaseStep.Page.Move
            onSigning: root.step = CaseStep.Page.Sign
            onEnlarging: picture => {
                root.picture = picture;
                root.step = CaseStep.Page.Picture;
            }
            onInspecting: root.step = CaseStep.Page.Inspect
            onResolving: root.step = CaseStep.Page.Resolve
            onReleasing: root.step = CaseStep.Page.Release
            onAtGate: root.step = CaseStep.Page.Gate
            onEnding: root.step = CaseStep.Page.End
            onLeaving: root.leaving()
            onBoarding: root.step = CaseStep.Page.Bus
            onHurrying: root.step = CaseStep.Page.Priority
        }
        Loader {
            anchors.fill: parent
            active: root.step === CaseStep.Page.Why
            sourceComponent: CaseWhy {
                card: root.card
                onLeaving: root.step = CaseStep.Page.Look
            }
        }
        Loader {
            anchors.fill: parent
            active: root.step === CaseStep.Page.Correct
            sourceComponent: CorrectField {
                label: root.fieldLabel
                typed: root.fieldValue
                onLeaving: root.step = CaseStep.Page.Look
                onCorrected: value => {
                    root.step = CaseStep.Page.Look;
                    root.staff.correctField(root.fieldName, value);
                }
            }
        }
        Loader {
            anchors.fill: parent
            active: root.step === CaseStep.Page.Move
            sourceComponent: ChangeLane {
                staff: root.staff
                onLeaving: root.step = CaseStep.Page.Look
            }
        }
        Loader {
            anchors.fill: parent
            active: root.step === CaseStep.Page.Sign
            sourceComponent: SecondSign {
                staff: root.staff
                onLeaving: root.step = CaseStep.Page.Look
            }
        }
    }
    CaseHandling {
        staff: root.staff
        page: root.step
        picture: root.picture
        outcome: root.outcome
        anchors.fill: work
        onGoing: next => root.step = next
        onFound: found => {
            root.outcome = found;
            root.step = CaseStep.Page.Record;
        }
    }
    Connections {
        target: root.staff

        function onOpenCrossingChanged() {
            root.begin();
        }
    }

    onUnderWayChanged: {
        if (!underWay && card.inspection.closed && step === CaseStep.Page.Inspect)
            step = CaseStep.Page.Look;
    }
    Component.onCompleted: begin()
}
