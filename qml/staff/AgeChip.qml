// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// The age of a data set, with the shape of its state.
Rectangle {
    id: root

    property string text
    property int freshness: Kiosk.Freshness.Ok

    readonly property bool old: freshness !== Kiosk.Freshness.Ok

    width: words.contentWidth + 48
    height: 36
    radius: height / 2
    color: old ? Theme.hint : Theme.none
    border.width: Theme.thinLine
    border.color: old ? Theme.hintInk : Theme.line

    Pictogram {
        name: root.freshness === Kiosk.Freshness.Ok ? "l-on" : root.freshness === Kiosk.Freshness.Degraded ? "l-late" : "clock"
        size: 24
        ink: root.old ? Theme.hintInk : Theme.ink
        ground: root.color
        x: 8
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: words

        text: root.text
        px: Theme.staffLabel
        wrapMode: Text.NoWrap
        color: root.old ? Theme.hintInk : Theme.ink
        x: 36
        anchors.verticalCenter: parent.verticalCenter
    }
}
