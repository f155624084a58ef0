// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// A row a lane, in the order of their signs; below, the lanes where nobody is.
Item {
    id: root

    required property BoardViewModel board

    readonly property real head: 56
    readonly property real row: Math.min(190, (height - head - idle.height) / Math.max(1, lanes.count))
    readonly property real stretch: width / 1340
    readonly property list<real> columns: [40, 212, 508 * stretch, 808 * stretch]

    BoardLabel {
        pictogram: "up"
        text: root.board.say("Lane", Kiosk.Language.Zh)
        x: root.columns[0]
        width: root.columns[1] - x
        height: root.head
    }
    BoardLabel {
        text: root.board.say("Please come", Kiosk.Language.Zh) + " · " + root.board.say("Please come", root.board.neighbour)
        x: root.columns[2]
        width: root.columns[3] - x - 12
        height: root.head
    }
    BoardLabel {
        text: root.board.say("Next", Kiosk.Language.Zh) + " · " + root.board.say("Next", root.board.neighbour)
        x: root.columns[3]
        width: waiting.x - x - 16
        height: root.head
    }
    BoardLabel {
        id: waiting

        pictogram: "wait"
        text: root.board.say("Waiting", Kiosk.Language.Zh) + " · " + root.board.say("Waiting", root.board.neighbour)
        x: parent.width - width - 24
        width: Math.min(implicitWidth, 320)
        height: root.head
    }
    Repeater {
        id: lanes

        model: root.board.rows

        BoardRow {
            minutes: root.board.say("min", Kiosk.Language.Zh)
            columns: root.columns
            y: root.head + index * root.row
            width: root.width
            height: root.row
        }
    }
    BoardIdle {
        id: idle

        board: root.board
        visible: height > 0
        y: root.height - height
        width: root.width
        height: implicitHeight
    }
}
