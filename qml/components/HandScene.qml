// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan

// What the hand does, in layers that come and move one after another. Three times, then it rests; reduced motion rests
// at once. `still` layers are always there, `second` comes at a quarter, `third` slides in at a half.
Item {
    id: root

    property list<string> still
    property list<string> second
    property list<string> third
    property real progress: 0.75 // at rest all three are there

    readonly property real slide: Math.max(0, Math.min(1, (progress - 0.35) / 0.2))

    Repeater {
        model: root.still

        Picture {
            required property string modelData

            anchors.fill: root
            name: modelData
        }
    }
    Repeater {
        model: root.second

        Picture {
            required property string modelData

            anchors.fill: root
            name: modelData
            opacity: root.progress >= 0.25 ? 1 : 0
        }
    }
    Repeater {
        model: root.third

        Picture {
            required property string modelData

            width: root.width
            height: root.height
            y: (1 - root.slide) * root.height * 0.4
            name: modelData
            opacity: root.slide > 0 ? 1 : 0
        }
    }
    SequentialAnimation {
        running: !Theme.reducedMotion && root.visible
        loops: 3

        NumberAnimation {
            target: root
            property: "progress"
            from: 0
            to: 1
            duration: Theme.sceneTime
        }
        PropertyAction {
            target: root
            property: "progress"
            value: 0.75
        }
    }
}
