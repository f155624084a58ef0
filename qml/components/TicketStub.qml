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
    property real px: Theme.number

    readonly property real indent: stacked || !Theme.landscape ? 132 : 104
    readonly property real half: stacked ? width : Math.round(width * 0.55)
    readonly property bool tight: Theme.landscape && !stacked
    readonly property string most: "≤ " + result.limitMinutes // as the port published it
    readonly property real row: Math.max(number.contentHeight + labelOne.contentHeight, minutes.contentHeight + labelTwo.contentHeight) + 30

    implicitHeight: stacked ? 2 * row : row

    Pictogram {
        name: "ticket"
        size: root.indent - 56
        x: root.indent === 132 ? 32 : 24
        y: (root.row - size) / 2
    }
    Words {
        id: labelOne

        text: qsTr("Your number") + (root.result.place > 0 ? " · " + qsTr("place %1").arg(root.result.place) : "")
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

            text: !root.result.limited ? qsTr("Waiting time") : root.tight ? root.most + " " + qsTr("min") : qsTr("Waiting time") + " " + root.most
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

            objectName: "waiting"
            text: root.result.wait === "" ? "–" : root.result.wait
            px: root.px
            grows: false
            strong: true
            latin: true
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            x: root.indent
            y: number.y
            width: Math.min(implicitWidth, parent.width - x - 56)
        }
        Words {
            text: root.result.wait === "" ? "" : qsTr("min")
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
