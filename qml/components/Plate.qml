// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// A number plate, as a plate.
Rectangle {
    id: root

    property string text
    property real px: Theme.entry
    property real maximum: 600

    implicitWidth: Math.min(maximum, words.contentWidth + 44)
    implicitHeight: words.contentHeight + 4
    radius: Theme.radiusSmall
    color: Theme.none
    border.width: Theme.plateLine
    border.color: Theme.ink
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Words {
        id: words

        text: root.text
        px: root.px
        strong: true
        latin: true
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.min(font.pixelSize, root.px, Theme.small) // no plate is so long; what is ends in "…"
        width: root.maximum - 44
        x: 22
        y: 2
    }
}
