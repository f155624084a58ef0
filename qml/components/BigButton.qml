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
    property real px: Theme.choice
    property bool iconRight: false
    property bool stacked: false

    readonly property bool filled: enabled && (kind === BigButton.Kind.Yes || kind === BigButton.Kind.Go)
    readonly property bool turned: enabled && !filled && pressed // its words and its ground change places
    readonly property color outlineColour: kind === BigButton.Kind.No ? Theme.no : Theme.ink
    readonly property color fillColour: turned ? outlineColour : !filled ? Theme.ground : kind === BigButton.Kind.Yes ? Theme.yes : Theme.accent
    readonly property color markColour: !enabled ? Theme.ink2 : turned ? Theme.ground : kind === BigButton.Kind.Yes ? Theme.yesInk : kind === BigButton.Kind.Go ? Theme.accentInk : kind === BigButton.Kind.No ? Theme.no : Theme.ink
    readonly property color edgeColour: !enabled ? Theme.line : filled ? fillColour : kind === BigButton.Kind.No ? Theme.no : kind === BigButton.Kind.Quiet ? Theme.line : Theme.ink

    implicitHeight: kind === BigButton.Kind.Quiet ? 128 : Theme.answer
    implicitWidth: 400

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.fillColour
        border.color: root.edgeColour
        border.width: !root.enabled ? 0 : root.kind === BigButton.Kind.Quiet ? Theme.lineWidth : Theme.strongLine

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.pressed
            opacity: root.filled && root.pressed ? 1 : 0

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.pressTime
                }
            }
        }
        DashedFrame {
            visible: !root.enabled // not yet
            anchors.fill: parent
            colour: Theme.line
            line: Theme.lineWidth
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
        doing: root.filled || root.turned || root.kind === BigButton.Kind.No ? root.markColour : Theme.accent
        ground: root.fillColour
    }

    transform: Translate {
        y: root.pressed ? 3 : 0
    }
}
