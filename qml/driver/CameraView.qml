// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// The live picture: clear in the frame, dimmed outside it, so that no face is shown.
Rectangle {
    id: root

    property CameraFeed camera: null
    property bool read: false
    property real share: 0.66 // of the shorter side that the frame takes
    default property alias inside: over.data

    readonly property real frame: Math.min(width, height) * share
    readonly property rect window: Qt.rect((width - frame) / 2, (height - frame) / 2, frame, frame)

    radius: Theme.radius
    color: Theme.camera
    border.width: Theme.strongLine
    border.color: Theme.ink
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Camera")

    FrameView {
        anchors.fill: parent
        anchors.margins: Theme.strongLine
        fillColor: Theme.camera
        feed: root.camera
    }
    // Four strips around the frame.
    Rectangle {
        x: Theme.strongLine
        y: Theme.strongLine
        width: root.width - 2 * x
        height: root.window.y - y
        color: Theme.mask
    }
    Rectangle {
        x: Theme.strongLine
        y: root.window.y + root.frame
        width: root.width - 2 * x
        height: root.height - y - Theme.strongLine
        color: Theme.mask
    }
    Rectangle {
        x: Theme.strongLine
        y: root.window.y
        width: root.window.x - x
        height: root.frame
        color: Theme.mask
    }
    Rectangle {
        x: root.window.x + root.frame
        y: root.window.y
        width: root.width - x - Theme.strongLine
        height: root.frame
        color: Theme.mask
    }
    Picture {
        x: root.window.x - 15
        y: root.window.y - 15
        width: root.frame + 30
        height: width
        name: root.read ? "scene-corners-read" : "scene-corners"
        themed: false
    }
    Rectangle {
        x: 24
        y: 24
        width: 152
        height: 68
        radius: height / 2
        color: Theme.black

        Pictogram {
            name: "camera"
            size: 44
            ink: Theme.paper
            ground: Theme.black
            x: 24
            anchors.verticalCenter: parent.verticalCenter
        }
        Pictogram {
            name: "up"
            size: 44
            ink: Theme.paper
            x: 84
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    Item {
        id: over

        anchors.fill: parent
    }
}
