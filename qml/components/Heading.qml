// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// The one question. It is spoken too, where the kiosk can; the text is the caption.
Item {
    id: root

    property string text
    property bool heard: true
    property real px: Theme.title
    property real limit: 4000 // of the height; the words get smaller before they pass it

    readonly property real icon: Theme.textScale >= 2 ? 92 : 60

    implicitHeight: words.implicitHeight

    Pictogram {
        name: root.heard ? "listen" : "listen-off"
        size: root.icon
        ink: Theme.accent
        y: Math.max(0, (words.lineHigh - size) / 2)
    }
    FitWords {
        id: words

        text: root.text
        px: root.px
        limit: root.limit
        x: root.icon + 24
        width: root.width - x
        height: implicitHeight
    }
}
