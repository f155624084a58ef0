// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// JointWords that stand as a block of their own: as high as they need, but not above `limit`.
Item {
    id: root

    property string text
    property real px: Theme.body
    property real limit: 4000
    property bool strong: true
    property bool heading: true
    property bool grows: true
    property color ink: Theme.ink
    property int align: Text.AlignLeft

    // Qt never makes the first line lower than its font; what it is higher than asked is divided above and below.
    readonly property real trim: words.lineHeight < 1 ? (1 - words.lineHeight) * words.contentHeight / (1 + (words.lineCount - 1) * words.lineHeight) : 0
    readonly property real lineHigh: height / Math.max(1, words.lineCount)

    implicitHeight: text === "" ? 0 : words.contentHeight - trim
    Accessible.role: heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text

    JointWords {
        id: words

        sentence: root.text
        px: root.px
        limit: root.limit
        strong: root.strong
        heading: root.heading
        grows: root.grows
        color: root.ink
        y: -root.trim / 2
        width: root.width
        horizontalAlignment: root.align
    }
}
