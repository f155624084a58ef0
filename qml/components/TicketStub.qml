// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// His number and how long it takes.
Paper {
    id: root

    required property LaneViewModel result
    property bool stacked: false // one above the other
    property real px: 72

    readonly property real indent: stacked || !Theme.landscape ? 132 : 104
    readonly property real half: stacked || !result.waitKnown ? width : Math.round(width * 0.59)
    readonly property real row: Math.max(number.contentHeight + labelOne.contentHeight, minutes.contentHeight + labelTwo.contentHeight) + 30

    implicitHeight: stacked && result.waitKnown ? 2 * row : row

    Pictogram {
        name: "ticket"
        size: root.indent - 56
        x: root.indent === 132 ? 32 : 24
        y: (root.row - size) / 2
    }
    Words {
        id: labelOne

        text: qsTr("Your number")
        px: Theme.label
        grows: false
        color: Theme.ink2
        heading: true
        fontSizeMode: Text.HorizontalFit
        wrapMode: Text.NoWrap
        x: root.indent
        y: 14
        width: root.half - x - 16
    }
    Words {
        id: number

        text: root.result.ticket
        px: root.px
        grows: false
        strong: true
        latin: true
        fontSizeMode: Text.HorizontalFit
        wrapMode: Text.NoWrap
        x: root.indent
        y: labelOne.y + labelOne.contentHeight
        width: root.half - x - 12
    }
    Item {
        x: root.stacked ? 0 : root.half
        y: root.stacked ? root.row : 0
        width: root.stacked ? root.width : root.width - root.half
        height: root.row
        visible: root.result.waitKnown

        Dashes {
            width: root.stacked ? parent.width : Theme.lineWidth
            height: root.stacked ? Theme.lineWidth : parent.height
        }
        Pictogram {
            name: "wait"
            size: root.indent - 56
            x: root.indent === 132 ? 32 : 24
            y: (parent.height - size) / 2
        }
        Words {
            id: labelTwo

            text: qsTr("Waiting time")
            px: Theme.label
            grows: false
            color: Theme.ink2
            heading: true
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            x: root.indent
            y: 14
            width: parent.width - x - 12
        }
        Words {
            id: minutes

            text: "≈ " + root.result.waitMinutes
            px: root.px
            grows: false
            strong: true
            latin: true
            wrapMode: Text.NoWrap
            x: root.indent
            y: number.y
        }
        Words {
            text: qsTr("min")
            px: Theme.body
            grows: false
            strong: true
            heading: true
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            x: minutes.x + minutes.contentWidth + 10
            y: minutes.y + minutes.baselineOffset - baselineOffset
            width: parent.width - x - 8
        }
    }
}
