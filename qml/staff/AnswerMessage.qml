// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// What somebody asked from his telephone or at a kiosk, and what may be answered: the port's published answers, which he reads in his
// language, a short word, or an officer's own.
StaffPage {
    id: root

    required property StaffViewModel staff
    required property string receipt
    required property bool question
    required property string words
    required property string contact
    required property int language
    property bool writing: false

    readonly property StationViewModel station: staff.station
    readonly property bool chinese: staff.language === Kiosk.Language.Zh
    readonly property list<string> inShort: question ? [qsTr("Passed on")] : [qsTr("Put right"), qsTr("Money back"), qsTr("Explained"), qsTr("Passed on")]
    readonly property list<int> answers: question ? [3] : [0, 1, 2, 3]
    readonly property list<string> pictograms: ["tick", "coin", "person", "right"]
    readonly property list<string> spoken: ["中文", "English", "Tiếng Việt", "ລາວ", "မြန်မာ", "ไทย"]

    Flickable {
        id: asked

        visible: !root.writing
        width: (parent.width - 20) * 0.45
        height: leave.y - 12
        contentHeight: sheet.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: sheet

            width: asked.width
            spacing: 12

            Words {
                text: qsTr("Answer in %1").arg(root.spoken[root.language]) + (root.contact === "" ? "" : "\n" + root.contact)
                px: Theme.staffBody
                color: Theme.ink2
                width: parent.width
            }
            Words {
                objectName: "asked"
                text: root.words
                px: Theme.staffValue
                width: parent.width
            }
        }
    }
    Grid {
        id: choices

        visible: !root.writing
        x: asked.width + 20
        columns: 2
        spacing: 12

        Repeater {
            model: root.answers.length + 1

            StaffButton {
                required property int index

                readonly property bool own: index === 0
                readonly property int answer: own ? -1 : root.answers[index - 1]

                objectName: own ? "ownWords" : "answer " + answer
                width: (root.width - choices.x - 12) / 2
                go: own
                pictogram: own ? "paper" : root.pictograms[answer]
                text: own ? qsTr("Write the answer") : root.inShort[index - 1]
                px: Theme.staffBody
                onClicked: {
                    if (own) {
                        root.writing = true;
                        return;
                    }
                    root.station.answerComplaint(root.receipt, answer);
                    root.leaving();
                }
            }
        }
    }
    ListView {
        id: list

        objectName: "published"
        visible: !root.writing
        x: choices.x
        y: choices.height + 12
        width: parent.width - x
        height: leave.y - y - 12
        clip: true
        spacing: 12
        activeFocusOnTab: count > 0
        boundsBehavior: Flickable.StopAtBounds
        model: root.station.published
        delegate: StaffButton {
            required property string modelData

            objectName: "item " + modelData
            activeFocusOnTab: false // the list is one stop
            width: list.width
            pictogram: "question"
            current: ListView.isCurrentItem && list.activeFocus
            text: root.station.publishedWords(modelData, false, root.chinese)
            px: Theme.staffBody
            Accessible.description: root.station.publishedWords(modelData, true, root.chinese)
            onClicked: {
                root.station.answerAsPublished(root.receipt, modelData);
                root.leaving();
            }
        }
    }
    StaffButton {
        id: leave

        objectName: "leave"
        visible: !root.writing
        y: parent.height - height
        width: 260
        pictogram: "back"
        text: qsTr("Back")
        onClicked: root.leaving()
    }
    Loader {
        anchors.fill: parent
        active: root.writing
        sourceComponent: AnswerWords {
            asked: root.words
            onLeaving: {
                root.writing = false;
                root.takeKeys();
            }
            onSent: text => {
                root.station.answerInWords(root.receipt, text);
                root.leaving();
            }
        }
    }
}
