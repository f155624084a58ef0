// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

Rectangle {
    id: root

    required property int index
    required property int lane
    required property string sign
    required property string name
    required property string note
    required property string called
    required property string next
    required property string wait
    required property bool calling
    property string minutes
    property list<real> columns

    readonly property color inkColour: calling ? Theme.hintInk : Theme.ink
    readonly property color softColour: calling ? Theme.hintInk : Theme.ink2

    color: calling ? Theme.hint : Theme.ground

    Rectangle {
        width: parent.width
        height: 4
        color: Theme.ink
    }
    LaneSign {
        lane: root.lane
        number: root.sign
        size: Math.min(128, root.height - 16)
        x: root.columns[0]
        anchors.verticalCenter: parent.verticalCenter
    }
    Column {
        x: root.columns[1]
        width: root.columns[2] - x - 20
        anchors.verticalCenter: parent.verticalCenter

        Words {
            text: root.name
            px: Math.min(Theme.strong, root.height * 0.3)
            latin: true
            strong: true
            color: root.inkColour
            width: parent.width
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
        }
        Words {
            text: root.note
            px: Math.min(Theme.tag, root.height * 0.25)
            latin: true
            color: root.softColour
            width: parent.width
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
        }
    }
    Words {
        text: root.called
        px: Math.min(Theme.boardNow, root.height * 0.72)
        latin: true
        strong: true
        color: root.inkColour
        x: root.columns[2]
        width: root.columns[3] - x - 16
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: nextOnes

        text: root.next
        px: Math.min(Theme.choice, root.height * 0.34)
        latin: true
        color: root.softColour
        x: root.columns[3]
        lineHeight: 0.92
        wrapMode: Text.NoWrap
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: number

        text: root.wait === "" ? "–" : root.wait
        px: Math.min(Theme.boardNumber, root.height * 0.56)
        latin: true
        strong: true
        color: root.inkColour
        x: unit.x - width - 12
        width: Math.min(implicitWidth, unit.x - 12 - nextOnes.x - nextOnes.contentWidth - 20)
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        horizontalAlignment: Text.AlignRight
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: unit

        text: root.wait === "" ? "" : root.minutes
        px: Theme.aside
        latin: true
        strong: true
        color: root.inkColour
        x: parent.width - contentWidth - 24
        y: number.y + number.baselineOffset - baselineOffset
    }
}
