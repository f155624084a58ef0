// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// One key of our keyboards.
Touchable {
    id: root

    property string pictogram
    property bool digit: false
    property real px: Theme.key
    property color ink: Theme.ink

    implicitWidth: 88
    implicitHeight: 124

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusSmall
        color: root.pressed ? Theme.accent : root.digit ? Theme.wash : Theme.ground
        border.width: Theme.lineWidth
        border.color: root.digit ? Theme.ink : Theme.line

        FocusRing {
            visible: root.visualFocus
        }
    }

    ButtonFace {
        anchors.fill: parent
        pictogram: root.pictogram
        text: root.pictogram === "" ? root.text : ""
        iconSize: 56
        px: root.px / Theme.factor
        grows: false
        ink: root.pressed ? Theme.accentInk : root.enabled ? root.ink : Theme.ink2
        ground: root.pressed ? Theme.accent : Theme.ground
    }
}
