// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// Lanes where nobody is called or waits: the sign and its name.
Item {
    id: root

    required property BoardViewModel board

    readonly property int lines: board.idle.count > 4 ? 2 : 1
    readonly property int columns: Math.max(1, Math.ceil(board.idle.count / lines))
    readonly property real cell: (width - 2 * 40) / columns
    readonly property real line: 104

    implicitHeight: board.idle.count > 0 ? lines * line : 0

    Rectangle {
        width: parent.width
        height: 4
        color: Theme.ink
    }
    Repeater {
        model: root.board.idle

        Item {
            id: lane

            required property int index
            required property int lane
            required property string sign
            required property string name
            required property string note

            x: 40 + (index % root.columns) * root.cell
            y: 4 + Math.floor(index / root.columns) * root.line
            width: root.cell
            height: root.line - 4

            LaneSign {
                id: signItem

                lane: lane.lane
                number: lane.sign
                size: Math.min(64, root.cell * 0.36)
                anchors.verticalCenter: parent.verticalCenter
            }
            Column {
                x: signItem.width + 12
                width: parent.width - x - 12
                anchors.verticalCenter: parent.verticalCenter

                Words {
                    text: lane.name
                    px: Theme.label
                    latin: true
                    strong: true
                    width: parent.width
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                }
                Words {
                    text: lane.note
                    px: Theme.tag
                    latin: true
                    color: Theme.ink2
                    width: parent.width
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                }
            }
        }
    }
}
