// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// Staff wear gloves: 80 px or more.
Touchable {
    id: root

    property string pictogram
    property bool go: false
    property bool good: false // verified, or passed
    property bool waiting: false // not yet: dashed
    property bool current: false
    property bool bare: false // without a frame
    property real px: Theme.staffLead
    property real iconSize: 38

    readonly property color fillColour: waiting || !enabled ? Theme.ground : good ? Theme.yes : go ? Theme.accent : pressed ? Theme.held : Theme.ground
    readonly property color markColour: waiting || !enabled ? Theme.ink2 : good ? Theme.yesInk : go ? Theme.accentInk : Theme.ink

    implicitHeight: 80
    implicitWidth: 160

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusStaff
        color: root.fillColour
        border.width: root.bare || root.waiting ? 0 : root.current ? Theme.strongLine : Theme.staffLine
        border.color: root.waiting || !root.enabled ? Theme.line : root.good ? Theme.yes : root.go ? Theme.accent : Theme.ink

        DashedFrame {
            anchors.fill: parent
            visible: root.waiting
        }
        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.pressed
            visible: root.pressed
        }
        FocusRing {
            visible: root.visualFocus
        }
    }
    ButtonFace {
        anchors.fill: parent
        pictogram: root.pictogram
        text: root.pictogram !== "" && root.width < 110 ? "" : root.text
        iconSize: root.iconSize
        px: root.px
        gap: 12
        grows: false
        ink: root.markColour
        doing: root.good || root.go ? root.markColour : Theme.accent
        ground: root.fillColour
    }
}
