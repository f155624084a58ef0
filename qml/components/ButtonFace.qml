// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// A pictogram and a word, in the middle together. The word gets smaller before it is cut.
Item {
    id: root

    property string pictogram
    property string text
    property real iconSize: 60
    property real px: Theme.lead
    property real gap: 24
    property bool strong: true
    property bool grows: true
    property bool iconRight: false
    property bool stacked: false
    property bool atLeft: false
    property color ink: Theme.ink
    property color doing: Theme.accent
    property color ground: Theme.ground

    readonly property real side: pictogram === "" ? 0 : Math.min(iconSize, height - 8)
    readonly property real space: side > 0 && text !== "" ? gap : 0
    readonly property real group: side + space + (text === "" ? 0 : words.contentWidth)
    readonly property real start: atLeft ? 28 : Math.max(0, (width - group) / 2)

    Pictogram {
        id: icon

        name: root.pictogram
        size: root.side
        ink: root.ink
        doing: root.doing
        ground: root.ground
        visible: root.pictogram !== ""
        x: root.stacked ? (root.width - root.side) / 2 : root.iconRight ? root.start + words.contentWidth + root.space : root.start
        y: root.stacked ? Math.max(0, (root.height - root.side - words.contentHeight) / 2) : (root.height - root.side) / 2
    }

    JointWords {
        id: words

        sentence: root.text
        px: root.px
        strong: root.strong
        grows: root.grows
        heading: true
        color: root.ink
        width: root.stacked ? root.width - 12 : root.width - root.side - root.space - 24 - (root.atLeft ? 28 : 0)
        height: root.stacked ? root.height - root.side - 4 : root.height
        limit: height - (root.stacked ? 0 : 16)
        x: root.stacked ? 6 : root.atLeft ? root.start + root.side + root.space : root.start + (root.iconRight ? 0 : root.side + root.space) - (width - contentWidth) / 2
        y: root.stacked ? icon.y + root.side : 0
        horizontalAlignment: root.atLeft ? Text.AlignLeft : Text.AlignHCenter
        verticalAlignment: root.stacked ? Text.AlignTop : Text.AlignVCenter
        visible: root.text !== ""
    }
}
