// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// Below a scene: nothing while all is well, after a failed read the hint.
Item {
    id: root

    required property DriverViewModel driver
    property CameraFeed camera: null

    HintBox {
        hint: root.driver.hint
        camera: root.camera
        visible: root.driver.hint !== Kiosk.Hint.None
        y: Theme.landscape ? 0 : 12
        width: parent.width
        height: Math.min(430, parent.height - y)
    }
}
