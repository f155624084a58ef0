// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// Words that wrap at their joints only, and get smaller before they are higher than `limit`. The width has to be set.
Words {
    id: root

    property string sentence
    property real limit: height
    property real least: 14 // letters do not get smaller; what does not fit then ends in "…"

    text: joints.lines
    font.pixelSize: joints.pixels
    elide: Text.ElideNone
    wrapMode: Text.NoWrap // not once more, in the middle of a word

    JointWrap {
        id: joints

        sentence: root.sentence
        wanted: Math.round(root.wanted)
        least: Math.round(root.least)
        strong: root.strong
        lineFactor: root.lineHeight
        width: root.width
        limit: root.limit
    }
}
