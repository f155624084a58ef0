// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// The yard's board, in two languages: ticket numbers only. Who is called stands twice: a yellow row, and a field with sign
// and arrow.
Rectangle {
    id: root

    required property BoardViewModel board
    required property PlaceViewModel place

    readonly property real side: board.calling ? 580 : 0
    readonly property real head: 116
    readonly property real foot: 108

    color: Theme.ground

    BoardHead {
        board: root.board
        place: root.place
        width: parent.width
        height: root.head
    }
    BoardTable {
        board: root.board
        y: root.head
        width: parent.width - root.side
        height: parent.height - root.head - root.foot
    }
    BoardCall {
        board: root.board
        visible: root.board.calling
        x: parent.width - width
        y: root.head
        width: root.side
        height: parent.height - root.head - root.foot
    }
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: root.foot
        color: Theme.ink

        Pictogram {
            id: sheet

            name: "paper"
            size: 60
            ink: Theme.ground
            ground: Theme.ink
            x: 40
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            id: rule

            text: root.board.say("No other fees may be charged", Kiosk.Language.Zh)
            px: Theme.lead
            latin: true
            strong: true
            color: Theme.ground
            x: sheet.x + sheet.width + 26
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            text: root.board.say("No other fees may be charged", root.board.neighbour)
            px: Theme.lead
            latin: true
            color: Theme.ground
            x: rule.x + rule.contentWidth + 26
            width: lines.x - x - 30
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            y: rule.y + rule.baselineOffset - baselineOffset
        }
        Row {
            id: lines

            x: parent.width - width - 40
            spacing: 26
            anchors.verticalCenter: parent.verticalCenter

            Pictogram {
                name: "call"
                size: 60
                ink: Theme.ground
                ground: Theme.ink
            }
            Repeater {
                model: root.board.hotlines

                Words {
                    required property string modelData

                    text: modelData
                    px: Theme.lead
                    latin: true
                    strong: true
                    color: Theme.ground
                }
            }
        }
    }
    Component.onCompleted: Theme.language = Kiosk.Language.Zh
}
