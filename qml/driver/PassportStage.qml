// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// How a passport is shown: by the hand's movement over the page reader's glass, or, where only the camera reads it, by
// what that sees.
Item {
    id: root

    required property DriverViewModel driver
    property CameraFeed camera: null

    HandScene {
        anchors.fill: parent
        visible: !root.driver.byCamera
        still: ["scene-passport-page", "scene-passport-glass"]
        second: ["scene-passport-flip", "scene-passport-cover"]
        third: ["scene-passport-hand"]
    }
    Loader {
        anchors.fill: parent
        active: root.driver.byCamera
        sourceComponent: CameraView {
            camera: root.camera
            share: 0.9
        }
    }
}
