// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// The port's complaints and what is asked from afar or at a kiosk: those without an answer first; and the answers to the one that was
// touched.
StaffPage {
    id: root

    required property StaffViewModel staff
    property string receipt // that is answered
    property string about
    property bool fromAfar
    property bool question
    property string words
    property string contact
    property int language

    readonly property StationViewModel station: staff.station
    readonly property bool answering: receipt !== ""

    function back() {
        receipt = "";
        takeKeys();
    }

    FitWords {
        id: title

        text: root.answering ? qsTr("Answer to %1").arg(root.receipt) : qsTr("Complaints: %1 open, %2 overdue").arg(root.station.complaints.open).arg(root.station.complaints.overdue)
        px: Theme.staffHead
        x: 20
        y: 16
        width: parent.width - 40
        height: implicitHeight
    }
    ListView {
        id: list

        objectName: "complaints"
        visible: !root.answering
        y: title.y + title.height + 14
        width: parent.width
        height: leave.y - y - 12
        clip: true
        reuseItems: true
        activeFocusOnTab: count > 0
        model: root.station.complaints
        boundsBehavior: Flickable.StopAtBounds
        delegate: ComplaintLine {
            width: list.width
            marked: ListView.isCurrentItem && list.activeFocus
            enabled: !answered
            onClicked: {
                root.about = topic + " · " + place;
                root.fromAfar = fromAfar;
                root.question = question;
                root.words = words;
                root.contact = contact;
                root.language = language;
                root.receipt = receipt;
            }
        }
    }
    FitWords {
        id: about

        visible: root.answering && !root.fromAfar
        text: root.about
        px: Theme.staffLead
        strong: false
        x: 20
        y: title.y + title.height + 8
        width: parent.width - 40
        height: implicitHeight
    }
    Grid {
        visible: root.answering && !root.fromAfar
        x: 20
        y: about.y + about.height + 24
        columns: 2
        spacing: 20

        Repeater {
            model: [qsTr("Put right"), qsTr("Money back"), qsTr("Explained"), qsTr("Passed on")]

            StaffButton {
                required property int index
                required property string modelData

                objectName: "answer " + index
                width: (root.width - 60) / 2
                height: 120
                pictogram: ["tick", "coin", "person", "right"][index]
                text: modelData
                px: Theme.staffValue
                onClicked: {
                    root.station.answerComplaint(root.receipt, index);
                    root.back();
                }
            }
        }
    }
    StaffButton {
        id: leave

        objectName: "leave"
        x: 20
        y: parent.height - height - 16
        width: 260
        pictogram: "back"
        visible: !message.active
        text: qsTr("Back")
        onClicked: root.answering ? root.back() : root.leaving()
    }
    Loader {
        id: message

        active: root.answering && root.fromAfar
        x: 20
        y: title.y + title.height + 12
        width: parent.width - 40
        height: parent.height - y - 16
        sourceComponent: AnswerMessage {
            staff: root.staff
            receipt: root.receipt
            question: root.question
            words: root.words
            contact: root.contact
            language: root.language
            onLeaving: root.back()
        }
    }

    onLeaving: {
        if (root.answering)
            root.back();
        else
            root.station.showPage(Kiosk.StationPage.Cases);
    }
}
