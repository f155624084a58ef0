// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import Tongguan
import Tongguan.App

// A bus of whose passengers nothing is known so far.
ScreenPage {
    id: root

    heading: qsTr("Hold the QR code of the passenger list to the camera")
    touchHeight: 128
    sideWidth: 560

    CameraView {
        camera: root.camera
        width: parent.width
        height: parent.height

        HintBox {
            hint: root.driver.hint
            camera: null
            visible: root.driver.hint !== Kiosk.Hint.None
            width: Math.min(parent.width - 48, 880)
            height: Math.min(300, parent.height * 0.4)
            x: (parent.width - width) / 2
            y: parent.height - height - 24
        }
    }

    touch: BigButton {
        objectName: "noList"
        kind: BigButton.Kind.Quiet
        pictogram: "officer"
        iconSize: 60
        text: qsTr("I have no passenger list")
        px: Theme.lead
        width: parent.width
        height: 128
        y: parent.height - height
        onClicked: root.driver.haveNoCode()
    }
}
