// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// The code of the pre-registration is held to the camera. Where the plate is there already a touch on it does as well:
// nobody types it.
ScreenPage {
    id: root

    readonly property bool plateKnown: driver.plate !== ""

    heading: qsTr("Hold the QR code to the camera")
    touchHeight: 128 + (driver.busHere ? 152 : 0) + (plateKnown ? truck.height + 24 : 0)
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

    touch: [
        ThisTruck {
            id: truck

            visible: root.plateKnown
            plate: root.driver.plate
            width: parent.width
            onClicked: root.driver.thisTruck()
        },
        BigButton {
            objectName: "rideBus"
            visible: root.driver.busHere
            kind: BigButton.Kind.Quiet
            pictogram: "bus"
            iconSize: 72
            text: qsTr("I ride in the bus")
            px: Theme.lead
            width: parent.width
            height: 128
            y: parent.height - 280
            onClicked: root.driver.rideBus()
        },
        BigButton {
            objectName: "noCode"
            kind: BigButton.Kind.Quiet
            pictogram: "cross"
            iconSize: 60
            text: qsTr("I have no QR code")
            px: Theme.lead
            width: parent.width
            height: 128
            y: parent.height - height
            onClicked: root.driver.haveNoCode()
        }
    ]
}
