// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// What a driver touches. Shown at the touch, acts on release.
Touchable {
    id: root

    enum Kind {
        Plain,
        Yes,
        No,
        Go,
        Quiet
    }

    property int kind: BigButton.Kind.Plain
    property string pictogram
    property real iconSize: 76
    property real px: 52
    property bool iconRight: false
    property bool stacked: false

    readonly property bool filled: enabled && (kind === BigButton.Kind.Yes || kind === BigButton.Kind.Go)
    readonly property color fillColour: !filled ? Theme.ground : kind === BigButton.Kind.Yes ? Theme.yes : Theme.accent
    readonly property color markColour: !enabled ? Theme.ink2 : kind === BigButton.Kind.Yes ? Theme.yesInk : kind === BigButton.Kind.Go ? Theme.accentInk : kind === BigButton.Kind.No ? Theme.no : Theme.ink
    readonly property color edgeColour: !enabled ? Theme.line : filled ? fillColour : kind === BigButton.Kind.No ? Theme.no : kind === BigButton.Kind.Quiet ? Theme.line : Theme.ink

    implicitHeight: kind === BigButton.Kind.Quiet ? 128 : Theme.answer
    implicitWidth: 400

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.fillColour
        border.color: root.edgeColour
        border.width: root.kind === BigButton.Kind.Quiet || !root.enabled ? Theme.lineWidth : Theme.strongLine

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.pressed
            opacity: root.pressed ? 1 : 0

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.pressTime
                }
            }
        }
        FocusRing {
            visible: root.visualFocus
        }
    }

    ButtonFace {
        anchors.fill: parent
        pictogram: root.pictogram
        iconSize: root.iconSize
        iconRight: root.iconRight
        stacked: root.stacked
        text: root.text
        px: root.px
        ink: root.markColour
        doing: root.filled || root.kind === BigButton.Kind.No ? root.markColour : Theme.accent
        ground: root.fillColour
    }

    transform: Translate {
        y: root.pressed ? 3 : 0
    }
}
