// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// Why this vehicle should go before others, a touch; or, where somebody asked, the answer and its reason. Who asked does
// not answer: another officer signs, here or at his own station.
StaffPage {
    id: root

    required property StaffViewModel staff
    property int minutes: 0 // how long it helps; 0: not said
    property bool approving: false
    property string reason // of the answer; none chosen yet
    property bool signing: false

    readonly property CaseCardViewModel card: staff.card
    readonly property InspectionViewModel inspection: card.inspection
    readonly property bool answering: card.priorityOpen
    readonly property list<int> times: [0, 60, 120, 240, 480]
    readonly property list<string> granting: ["PAPERS_SEEN", "GOODS_SEEN", "ORDER_BY_AGENCY"]
    readonly property list<string> refusing: ["NOTHING_SHOWN", "NOT_URGENT", "OTHERS_FIRST"]

    FitWords {
        id: title

        text: root.answering ? root.card.priority : qsTr("Why should it go before others?")
        px: Theme.staffStrong
        width: parent.width
        height: implicitHeight
        visible: !root.signing
    }
    Column {
        visible: !root.answering
        y: title.height + 12
        width: parent.width
        spacing: 12

        Row {
            width: parent.width
            spacing: 12

            Repeater {
                model: root.times.length

                StaffButton {
                    required property int index

                    objectName: "until " + root.times[index]
                    width: (root.width - 4 * 12) / 5
                    text: root.times[index] === 0 ? qsTr("no time told") : qsTr("within %1 h").arg(root.times[index] / 60)
                    px: Theme.staffBody
                    current: root.minutes === root.times[index]
                    onClicked: root.minutes = root.times[index]
                }
            }
        }
        Grid {
            columns: 2
            spacing: 12

            Repeater {
                model: 5 // in the order of the codes

                StaffButton {
                    required property int index

                    objectName: "ask " + index
                    width: (root.width - 12) / 2
                    text: (root.staff.language, root.staff.station.priorityWords(index))
                    pictogram: ["leaf", "clock", "truck", "question", "more"][index]
                    onClicked: {
                        root.staff.askPriority(index, root.minutes);
                        root.leaving();
                    }
                }
            }
        }
    }
    Column {
        visible: root.answering && !root.signing
        y: title.height + 12
        width: parent.width
        spacing: 12

        Row {
            width: parent.width
            spacing: 12

            StaffButton {
                objectName: "refuse"
                width: (root.width - 12) / 2
                pictogram: "cross"
                text: qsTr("Refuse")
                current: !root.approving
                onClicked: {
                    root.approving = false;
                    root.reason = "";
                }
            }
            StaffButton {
                objectName: "grant"
                width: (root.width - 12) / 2
                pictogram: "tick"
                text: qsTr("Grant")
                current: root.approving
                onClicked: {
                    root.approving = true;
                    root.reason = "";
                }
            }
        }
        Words {
            text: qsTr("Why?")
            px: Theme.staffBody
            strong: true
        }
        Row {
            width: parent.width
            spacing: 12

            Repeater {
                model: 3

                StaffButton {
                    required property int index

                    readonly property string code: root.approving ? root.granting[index] : root.refusing[index]

                    objectName: "reason " + code
                    width: (root.width - 2 * 12) / 3
                    text: (root.staff.language, root.staff.station.priorityAnswerWords(code))
                    px: Theme.staffBody
                    current: root.reason === code
                    onClicked: root.reason = code
                }
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: root.signing
        sourceComponent: OfficerSign {
            title: root.approving ? qsTr("Grant priority") : qsTr("Refuse priority")
            text: qsTr("Who asked does not answer.") + " " + root.card.priority
            refused: root.staff.refused
            onLeaving: root.signing = false
            onSigned: (number, pin) => root.staff.answerPriority(root.approving, root.reason, number, pin)
        }
    }
    Row {
        visible: !root.signing
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
            objectName: "answer"
            visible: root.answering
            width: (parent.width - 12) * 2 / 3
            pictogram: root.inspection.priorityNeedsSecond ? "two" : "tick"
            text: root.approving ? qsTr("Grant priority") : qsTr("Refuse priority")
            go: root.reason !== ""
            enabled: root.reason !== ""
            onClicked: {
                if (root.inspection.priorityNeedsSecond)
                    root.signing = true;
                else
                    root.staff.answerPriority(root.approving, root.reason, "", "");
            }
        }
    }
    Connections {
        target: root.card

        function onChanged() {
            if (root.signing && !root.card.priorityOpen)
                root.leaving();
        }
    }

    onAnsweringChanged: {
        if (!answering && reason !== "")
            leaving();
    }
    Component.onCompleted: approving = !card.priorityOther // a reason that is none of the usual is refused
}
