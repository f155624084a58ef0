// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// A complaint or a question, the last touch: with his crossing, or without anything that says who he is.
ScreenPage {
    id: root

    readonly property RightsViewModel rights: driver.rights

    function send(named: bool) {
        if (rights.asking)
            driver.sendQuestion(named);
        else
            driver.sendComplaint(named);
    }

    heading: rights.asking ? qsTr("Send the question?") : qsTr("Send the complaint?")
    stageHeight: 480
    touchHeight: 560
    headingLimit: Theme.landscape ? 200 : 180

    stage: Row {
        readonly property real side: Math.min(parent.height, (parent.width - spacing) / 2) * 0.9

        spacing: 48
        anchors.centerIn: parent

        Pictogram {
            visible: !root.rights.asking
            name: ["coin", "wait", "officer", "packages", "phone", "question"][root.rights.topic]
            size: parent.side
        }
        Pictogram {
            visible: !root.rights.asking
            name: ["truck", "phone", "search", "container", "exit", "question"][root.rights.place]
            size: parent.side
        }
        Pictogram {
            visible: root.rights.asking
            name: ["paper", "coin", "wait", "upright", "packages", "question"][root.rights.subject]
            size: parent.side
        }
    }
    touch: [
        BigButton {
            objectName: "sendUnnamed"
            kind: BigButton.Kind.Go
            pictogram: "hide"
            iconSize: 64
            text: qsTr("Send without my name")
            px: Theme.lead
            width: parent.width
            height: 176
            y: named.y - height - 24
            onClicked: root.send(false)
        },
        BigButton {
            id: named

            objectName: "sendNamed"
            pictogram: "ticket"
            iconSize: 64
            text: qsTr("Send with my crossing")
            px: Theme.lead
            visible: root.rights.mayName
            width: parent.width
            height: visible ? 156 : 0
            y: back.y - height - (visible ? 24 : 0)
            onClicked: root.send(true)
        },
        BigButton {
            id: back

            objectName: "back"
            kind: BigButton.Kind.Quiet
            pictogram: "back"
            text: qsTr("Back")
            px: Theme.lead
            width: parent.width
            height: 128
            y: parent.height - height
            onClicked: root.driver.back()
        }
    ]
}
