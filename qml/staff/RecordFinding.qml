// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// An agency's word: which, with a note where there is one, signed by the second officer.
StaffPage {
    id: root

    required property StaffViewModel staff
    property int outcome: -1 // none chosen yet
    property string notes
    property string sample
    property string typing // "notes", "sample" or nothing
    property bool sent: false

    readonly property list<string> words: [qsTr("Pass"), qsTr("Pass on a condition"), qsTr("Detain"), qsTr("Turn back"), qsTr("Treat"), qsTr("Refer")]
    readonly property InspectionViewModel inspection: staff.card.inspection

    OutcomeKeys {
        visible: root.outcome < 0
        y: (parent.height - height) / 2
        width: parent.width
        height: 240
        onChosen: outcome => root.outcome = outcome
    }
    StaffButton {
        objectName: "leave"
        visible: root.outcome < 0
        y: parent.height - height
        width: parent.width / 3
        pictogram: "back"
        text: qsTr("Back")
        onClicked: root.leaving()
    }
    OfficerSign {
        anchors.fill: parent
        visible: root.outcome >= 0 && root.typing === ""
        title: root.outcome < 0 ? "" : root.staff.agency + ": " + root.words[root.outcome]
        text: qsTr("Two officers of one agency sign what they found.")
        refused: root.staff.refused
        onLeaving: root.leaving()
        onSigned: (number, pin) => {
            root.sent = true;
            root.staff.recordFinding(root.outcome, root.notes, root.sample, number, pin);
        }

        StaffButton {
            objectName: "note"
            width: parent.width
            pictogram: "src-hand"
            text: root.notes === "" ? qsTr("Add a note") : root.notes
            px: Theme.staffBody
            onClicked: root.typing = "notes"
        }
        StaffButton {
            objectName: "sample"
            visible: root.inspection.sampleOrdered
            width: parent.width
            pictogram: "fruit"
            text: root.sample === "" ? qsTr("A sample was taken") : qsTr("Sample %1").arg(root.sample)
            px: Theme.staffBody
            onClicked: root.typing = "sample"
        }
    }
    Loader {
        anchors.fill: parent
        active: root.typing !== ""
        sourceComponent: CorrectField {
            label: root.typing === "notes" ? qsTr("Note: no names") : qsTr("Number of the sample")
            typed: root.typing === "notes" ? root.notes : root.sample
            button: qsTr("Take over")
            onLeaving: root.typing = ""
            onCorrected: value => {
                if (root.typing === "notes")
                    root.notes = value;
                else
                    root.sample = value;
                root.typing = "";
            }
        }
    }
    Connections {
        target: root.staff.card

        function onChanged() {
            if (root.sent && root.staff.card.underWay) // on its way to the vehicle's kiosk
                root.leaving();
        }
    }
}
