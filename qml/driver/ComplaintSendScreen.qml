// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// A complaint, the last touch: with his crossing, or without anything that says who he is.
ScreenPage {
    id: root

    heading: qsTr("Send the complaint?")
    stageHeight: 480
    touchHeight: 560
    headingLimit: Theme.landscape ? 200 : 180

    stage: Row {
        readonly property real side: Math.min(parent.height, (parent.width - spacing) / 2) * 0.9

        spacing: 48
        anchors.centerIn: parent

        Pictogram {
            name: ["coin", "wait", "officer", "packages", "phone", "question"][root.driver.rights.topic]
            size: parent.side
        }
        Pictogram {
            name: ["truck", "phone", "search", "container", "exit", "question"][root.driver.rights.place]
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
            onClicked: root.driver.sendComplaint(false)
        },
        BigButton {
            id: named

            objectName: "sendNamed"
            pictogram: "ticket"
            iconSize: 64
            text: qsTr("Send with my crossing")
            px: Theme.lead
            visible: root.driver.rights.mayName
            width: parent.width
            height: visible ? 156 : 0
            y: back.y - height - (visible ? 24 : 0)
            onClicked: root.driver.sendComplaint(true)
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
