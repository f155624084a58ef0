// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// Every text of the screens. `px` is the size in the theme's scale; words take their script's factor, numbers and codes
// (`latin`) never.
Text {
    id: root

    property real px: Theme.body
    property bool strong: false
    property bool heading: false
    property bool latin: false
    property bool grows: true // with the driver's text size

    readonly property real wanted: px * (latin ? 1 : Theme.factor) * (grows ? Theme.textScale : 1)

    font.family: Theme.family
    font.pixelSize: Math.max(1, Math.round(wanted))
    font.weight: strong ? Font.Bold : Font.Normal
    color: Theme.ink
    lineHeight: heading ? Theme.lineTitle : latin ? 1 : Theme.lineText
    minimumPixelSize: Math.min(font.pixelSize, 16)
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    elide: wrapMode === Text.NoWrap && fontSizeMode !== Text.FixedSize ? Text.ElideRight : Text.ElideNone
}
