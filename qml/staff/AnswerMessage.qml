// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// What somebody asked from his telephone, and what may be answered: the port's published answers, which he reads in his
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
    ListView {
        id: list

        visible: !root.writing
        x: asked.width + 20
        width: parent.width - x
        height: leave.y - 12
        clip: true
        spacing: 12
        boundsBehavior: Flickable.StopAtBounds
        model: root.station.published
        header: Column {
            width: list.width
            spacing: 12
            bottomPadding: 12

            StaffButton {
                objectName: "ownWords"
                width: parent.width
                pictogram: "paper"
                text: qsTr("Write the answer")
                px: Theme.staffValue
                onClicked: root.writing = true
            }
            Repeater {
                model: root.answers.length

                StaffButton {
                    required property int index

                    objectName: "answer " + root.answers[index]
                    width: list.width
                    pictogram: root.pictograms[root.answers[index]]
                    text: root.inShort[index]
                    px: Theme.staffValue
                    onClicked: {
                        root.station.answerComplaint(root.receipt, root.answers[index]);
                        root.leaving();
                    }
                }
            }
        }
        delegate: StaffButton {
            id: published

            required property string modelData

            objectName: "published " + modelData
            width: list.width
            height: Math.max(80, implicitHeight)
            pictogram: "question"
            text: root.station.publishedWords(modelData, false, root.chinese)
            px: Theme.staffBody
            Accessible.description: root.station.publishedWords(modelData, true, root.chinese)
            onClicked: {
                root.station.answerAsPublished(root.receipt, published.modelData);
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
