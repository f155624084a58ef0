// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// The newest call, large.
Rectangle {
    id: root

    required property BoardViewModel board

    readonly property color markColour: Lanes.mark(board.calledLane)

    color: Theme.day ? Lanes.fill(board.calledLane) : Theme.ground

    Row {
        y: root.height * 0.1
        x: (root.width - width) / 2
        height: 70
        spacing: 20

        Pictogram {
            name: "bell"
            size: 60
            ink: root.markColour
            doing: root.markColour
            ground: root.markColour
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            text: root.board.say("Please come", Kiosk.Language.Zh) + "  " + root.board.say("Please come", root.board.neighbour)
            px: Theme.strong
            latin: true
            strong: true
            color: root.markColour
            width: Math.min(implicitWidth, root.width - 130)
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    Words {
        text: root.board.called
        px: Theme.boardCalled
        latin: true
        strong: true
        color: root.markColour
        y: root.height * 0.2
        x: 24
        width: root.width - 48
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        horizontalAlignment: Text.AlignHCenter
    }
    Words {
        visible: root.board.calledBay > 0
        text: root.board.say("Bay", Kiosk.Language.Zh) + " " + root.board.say("Bay", root.board.neighbour) + " " + root.board.calledBay
        px: Theme.strong
        latin: true
        strong: true
        color: root.markColour
        y: root.height * 0.45
        x: 24
        width: root.width - 48
        fontSizeMode: Text.HorizontalFit
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignHCenter
    }
    LaneSign {
        id: signItem

        lane: root.board.calledLane
        number: root.board.calledSign
        size: 340
        inverse: Theme.day
        x: 26
        y: root.height * 0.52
    }
    Pictogram {
        name: root.board.calledDrive
        size: 170
        ink: root.markColour
        ground: root.color
        x: signItem.x + signItem.size + (root.width - signItem.x - signItem.size - size) / 2
        y: signItem.y + (signItem.size - size) / 2
    }
}
