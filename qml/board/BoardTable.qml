// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// A row a lane, in the order of their signs.
Item {
    id: root

    required property BoardViewModel board

    readonly property real head: 56
    readonly property real row: Math.min(190, (height - head) / Math.max(1, lanes.count))
    readonly property list<real> columns: [40, 212, 508, 808]

    BoardLabel {
        pictogram: "up"
        text: root.board.chinese("Lane")
        x: root.columns[0]
        width: root.columns[1] - x
        height: root.head
    }
    BoardLabel {
        text: root.board.chinese("Please come") + " · " + root.board.neighbour("Please come")
        x: root.columns[2]
        width: root.columns[3] - x - 12
        height: root.head
    }
    BoardLabel {
        text: root.board.chinese("Next") + " · " + root.board.neighbour("Next")
        x: root.columns[3]
        width: waiting.x - x - 16
        height: root.head
    }
    BoardLabel {
        id: waiting

        pictogram: "wait"
        text: root.board.chinese("Waiting") + " · " + root.board.neighbour("Waiting")
        x: parent.width - width - 24
        width: Math.min(implicitWidth, 320)
        height: root.head
    }
    Repeater {
        id: lanes

        model: root.board.rows

        BoardRow {
            minutes: root.board.chinese("min")
            columns: root.columns
            y: root.head + index * root.row
            width: root.width
            height: root.row
        }
    }
}
