// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// The card's pages from the lane to the gate, and its pictures large: one at a time.
Item {
    id: root

    required property StaffViewModel staff
    required property int page
    required property int picture
    required property int outcome

    signal going(next: int)
    signal found(outcome: int)

    function look() {
        going(CaseStep.Page.Look);
    }

    Loader {
        anchors.fill: parent
        active: root.page === CaseStep.Page.Picture
        sourceComponent: StaffPage {
            onLeaving: root.look()

            EvidencePicture {
                id: large

                objectName: "largePicture"
                pictures: root.staff.card.pictures
                shown: root.picture
                width: parent.width
                height: parent.height - 92
                onClicked: next()
            }
            StaffButton {
                objectName: "leave"
                y: parent.height - height
                width: (parent.width - 12) / 3
                pictogram: "back"
                text: qsTr("Back")
                onClicked: root.look()
            }
            StaffButton {
                objectName: "nextPicture"
                x: parent.width - width
                y: parent.height - height
                width: (parent.width - 12) * 2 / 3
                pictogram: "eye"
                text: qsTr("Next picture")
                enabled: large.pictures.length > 1
                onClicked: large.next()
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: root.page === CaseStep.Page.Inspect
        sourceComponent: InspectionPage {
            staff: root.staff
            onLeaving: root.look()
            onSealing: root.going(CaseStep.Page.Seal)
            onSigning: outcome => root.found(outcome)
        }
    }
    Loader {
        anchors.fill: parent
        active: root.page === CaseStep.Page.Record
        sourceComponent: RecordFinding {
            staff: root.staff
            outcome: root.outcome
            onLeaving: root.going(CaseStep.Page.Inspect)
        }
    }
    Loader {
        anchors.fill: parent
        active: root.page === CaseStep.Page.Seal
        sourceComponent: CorrectField {
            label: qsTr("Number of the new seal")
            typed: root.staff.card.inspection.seal
            button: qsTr("The seal is on")
            onLeaving: root.going(CaseStep.Page.Inspect)
            onCorrected: value => {
                root.going(CaseStep.Page.Inspect);
                root.staff.affixSeal(value);
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: root.page === CaseStep.Page.Gate
        sourceComponent: CorrectField {
            label: qsTr("Ticket %1: the plate at the gate").arg(root.staff.card.ticket)
            typed: root.staff.card.plateScript
            button: qsTr("Through the gate")
            onLeaving: root.look()
            onCorrected: value => {
                root.look();
                root.staff.passGate(value);
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: root.page === CaseStep.Page.Resolve
        sourceComponent: OfficerSign {
            title: qsTr("Resolve the conflict")
            text: qsTr("What was cleared was ordered to be inspected. Two people answer for it.")
            refused: root.staff.refused
            onLeaving: root.look()
            onSigned: (number, pin) => {
                root.staff.resolveConflict("EXPLAINED", number, pin);
                root.look();
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: root.page === CaseStep.Page.Release
        sourceComponent: OfficerSign {
            title: qsTr("Release what was detained")
            text: qsTr("Two people answer for it.")
            refused: root.staff.refused
            onLeaving: root.look()
            onSigned: (number, pin) => {
                root.staff.releaseDetained(number, pin);
                root.look();
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: root.page === CaseStep.Page.End
        sourceComponent: EndCrossing {
            staff: root.staff
            onLeaving: root.look()
            onCharging: root.going(CaseStep.Page.Fees)
            onWorking: root.going(CaseStep.Page.Yard)
        }
    }
    Loader {
        anchors.fill: parent
        active: root.page === CaseStep.Page.Fees
        sourceComponent: FeesPage {
            staff: root.staff
            onLeaving: root.look()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.page === CaseStep.Page.Yard
        sourceComponent: YardPage {
            staff: root.staff
            onLeaving: root.look()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.page === CaseStep.Page.Priority
        sourceComponent: PriorityPage {
            staff: root.staff
            onLeaving: root.look()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.page === CaseStep.Page.Bus
        sourceComponent: BusPage {
            staff: root.staff
            onLeaving: root.look()
        }
    }
}
