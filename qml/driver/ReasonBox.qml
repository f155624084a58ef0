// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// Why, where he may know it; otherwise "please wait" in the same box. A telephone number where one helps.
Paper {
    id: root

    required property LaneViewModel result

    implicitHeight: Theme.landscape ? 132 : 168

    Pictogram {
        id: icon

        name: root.result.reasonPictogram
        size: Theme.landscape ? 84 : 104
        x: 32
        anchors.verticalCenter: parent.verticalCenter
    }
    Column {
        x: icon.x + icon.width + 32
        width: (hotline.visible ? hotline.x : parent.width) - x - 24
        anchors.verticalCenter: parent.verticalCenter

        Words {
            id: label

            text: qsTr("Reason")
            px: Theme.label
            grows: false
            heading: true
            color: Theme.ink2
        }
        FitWords {
            text: root.result.reason === "" ? qsTr("Please wait") : root.result.reason
            px: Theme.landscape ? Theme.lead : Theme.strong
            width: parent.width
            height: implicitHeight
            limit: root.height - label.contentHeight - 20
        }
    }
    Row {
        id: hotline

        visible: root.result.hotline !== ""
        x: parent.width - width - 28
        spacing: 12
        anchors.verticalCenter: parent.verticalCenter

        Pictogram {
            name: "call"
            size: 60
        }
        Words {
            text: root.result.hotline
            px: Theme.lead
            grows: false
            strong: true
            latin: true
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
