// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// What was typed so far, with a caret that stands still: nothing blinks.
Rectangle {
    id: root

    property string label
    property string text

    radius: Theme.radius
    color: Theme.ground
    border.width: Theme.focusLine
    border.color: Theme.accent
    Accessible.role: Accessible.EditableText
    Accessible.name: label + ": " + text

    Words {
        id: title

        text: root.label
        px: Theme.aside
        grows: false
        heading: true
        color: Theme.ink2
        x: 32
        y: 14
        width: parent.width - 64
        fontSizeMode: Text.HorizontalFit
        wrapMode: Text.NoWrap
    }
    Words {
        id: value

        text: root.text
        px: Theme.number
        grows: false
        strong: true
        latin: true
        font.letterSpacing: 3
        x: 32
        y: title.y + title.contentHeight - 6
        width: parent.width - 90
        height: parent.height - y - 10
        fontSizeMode: Text.Fit
        wrapMode: Text.NoWrap
        verticalAlignment: Text.AlignVCenter
    }
    Rectangle {
        x: value.x + (root.text === "" ? 0 : value.contentWidth + 8)
        y: value.y + 6
        width: 6
        height: value.height - 12
        color: Theme.accent
    }
}
