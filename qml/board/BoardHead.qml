// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

Item {
    id: root

    required property BoardViewModel board
    required property PlaceViewModel place

    Pictogram {
        id: mark

        name: "mark"
        size: 76
        x: 48
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: chinese

        text: root.board.portZh
        px: Theme.entry
        latin: true
        strong: true
        x: mark.x + mark.width + 24
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        text: root.board.portLatin
        px: Theme.strong
        latin: true
        x: chinese.x + chinese.contentWidth + 24
        width: pill.x - x - 24
        fontSizeMode: Text.HorizontalFit
        wrapMode: Text.NoWrap
        anchors.verticalCenter: parent.verticalCenter
    }
    Pill {
        id: pill

        link: root.board.link
        px: Theme.plain
        maximum: 700
        x: clock.x - width - 24
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: clock

        text: root.place.clock
        px: Theme.entry
        latin: true
        strong: true
        x: parent.width - contentWidth - 48
        anchors.verticalCenter: parent.verticalCenter
    }
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: 6
        color: Theme.ink
    }
}
