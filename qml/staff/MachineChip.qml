// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// The word of a machine, with the shape of its state.
Rectangle {
    id: root

    required property string words
    required property int word

    readonly property bool good: word === Kiosk.MachineWord.Good

    width: said.contentWidth + 48
    height: 36
    radius: height / 2
    color: good ? Theme.none : Theme.hint
    border.width: Theme.thinLine
    border.color: good ? Theme.line : Theme.hintInk
    Accessible.role: Accessible.StaticText
    Accessible.name: words

    Pictogram {
        name: root.good ? "tick" : root.word === Kiosk.MachineWord.Bad ? "bell" : "wait"
        size: 24
        ink: root.good ? Theme.ink : Theme.hintInk
        ground: root.color
        x: 8
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: said

        text: root.words
        px: Theme.staffLabel
        wrapMode: Text.NoWrap
        color: root.good ? Theme.ink : Theme.hintInk
        x: 36
        anchors.verticalCenter: parent.verticalCenter
    }
}
