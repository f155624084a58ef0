// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

Touchable {
    id: root

    property string pictogram
    property bool main: false
    property bool bare: false

    readonly property bool beside: main || Theme.landscape


    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.pressed ? Theme.held : Theme.ground
        border.width: root.main ? Theme.strongLine : Theme.lineWidth
        border.color: root.main ? Theme.accent : Theme.line

        FocusRing {
            visible: root.visualFocus
        }
    }

    ButtonFace {
        anchors.fill: parent
        pictogram: root.pictogram
        text: root.bare ? "" : root.text
        iconSize: root.main ? 80 : root.bare ? 92 : root.beside ? 52 : 56
        px: root.main ? Theme.plain * Math.min(1.6, Theme.textScale) : root.beside ? Theme.aside : Theme.small
        grows: false
        gap: root.main ? 24 : 20
        strong: root.beside
        stacked: !root.beside && !root.bare
        atLeft: root.main
    }
}
