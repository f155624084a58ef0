// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// The receipt: a number to keep, and its code. Held to the camera it says what became of the
// complaint or the question: an answer in words takes the code's place.
ScreenPage {
    id: root

    readonly property RightsViewModel rights: driver.rights

    heading: qsTr("Received. Keep this number.")
    stageHeight: 300
    touchHeight: 156
    sideWidth: 900
    headingLimit: Theme.landscape ? 220 : 190

    stage: Paper {
        anchors.fill: parent

        Words {
            objectName: "receipt"
            text: root.rights.receipt
            px: Theme.count
            grows: false
            strong: true
            latin: true
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            x: 24
            width: parent.width - 48
            height: parent.height
        }
    }

    Paper {
        visible: root.rights.answerInWords
        anchors.fill: parent

        JointWords {
            objectName: "words"
            sentence: root.rights.answerInWords ? root.rights.answer : ""
            px: Theme.lead
            least: Theme.small
            heading: true
            x: 28
            y: 20
            width: parent.width - 56
            height: parent.height - 40
            limit: height
        }
    }
    PhotoCode {
        id: photo

        visible: !root.rights.answerInWords
        code: root.rights.code
        width: parent.width
        height: Math.min(400, parent.height - told.height - 24)
    }
    Rectangle {
        id: told

        visible: !root.rights.answerInWords
        y: photo.height + 24
        width: parent.width
        height: 150
        radius: Theme.radius
        color: Theme.tint

        Advice {
            objectName: "answer"
            pictogram: root.rights.answered ? "tick" : "clock"
            text: root.rights.answered ? root.rights.answer : qsTr("An answer comes within 5 working days: hold the code to the camera")
            size: 64
            px: Theme.label
            x: 24
            width: parent.width - 48
            height: parent.height
        }
    }

    touch: BigButton {
        objectName: "done"
        kind: BigButton.Kind.Go
        pictogram: "tick"
        iconSize: 60
        text: qsTr("Done")
        px: Theme.lead
        width: parent.width
        height: parent.height
        onClicked: root.driver.done()
    }
}
