// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// The open case: reason in words, picture beside typed values, ages, what the rules would give; one step at a time below.
Item {
    id: root

    enum Step {
        Look,
        Correct,
        Move,
        Sign
    }

    required property StaffViewModel staff
    property int step: CaseCard.Step.Look
    property string fieldName
    property string fieldLabel
    property string fieldValue

    readonly property CaseCardViewModel card: staff.card
    readonly property real margin: 20
    readonly property bool typing: step === CaseCard.Step.Correct // keys need the whole width
    readonly property bool looking: step === CaseCard.Step.Look

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
    }
    Item {
        id: work

        x: root.margin
        y: root.looking ? reason.y + reason.height + 10 : reason.y
        width: parent.width - 2 * x
        height: parent.height - y - 16

        CaseLook {
            anchors.fill: parent
            visible: root.looking
            staff: root.staff
            onCorrecting: (name, label, value) => {
                root.fieldName = name;
                root.fieldLabel = label;
                root.fieldValue = value;
                root.step = CaseCard.Step.Correct;
            }
            onMoving: root.step = CaseCard.Step.Move
            onSigning: root.step = CaseCard.Step.Sign
        }
        Loader {
            anchors.fill: parent
            active: root.step === CaseCard.Step.Correct
            sourceComponent: CorrectField {
                label: root.fieldLabel
                typed: root.fieldValue
                onLeaving: root.step = CaseCard.Step.Look
                onCorrected: value => {
                    root.step = CaseCard.Step.Look;
                    root.staff.correctField(root.fieldName, value);
                }
            }
        }
        Loader {
            anchors.fill: parent
            active: root.step === CaseCard.Step.Move
            sourceComponent: ChangeLane {
                staff: root.staff
                onLeaving: root.step = CaseCard.Step.Look
            }
        }
        Loader {
            anchors.fill: parent
            active: root.step === CaseCard.Step.Sign
            sourceComponent: SecondSign {
                staff: root.staff
                onLeaving: root.step = CaseCard.Step.Look
            }
        }
    }
    Connections {
        target: root.staff

        function onOpenCrossingChanged() {
            root.step = CaseCard.Step.Look;
        }
    }
}
