// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// The code of the pre-registration is held to the camera. The plate is there already: nobody types it.
ScreenPage {
    id: root

    heading: qsTr("Hold the QR code to the camera")
    touchHeight: 128
    sideWidth: 560

    CameraView {
        camera: root.camera
        width: parent.width
        height: parent.height - (plateLine.inside ? plateLine.height + 24 : 0)

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
    Paper {
        id: plateLine

        readonly property bool inside: !Theme.landscape && root.driver.plate !== ""

        visible: inside
        y: parent.height - height
        width: parent.width
        height: 136

        PlateLine {
            anchors.fill: parent
            plate: root.driver.plate
        }
    }

    touch: [
        Paper {
            visible: Theme.landscape && root.driver.plate !== ""
            width: parent.width
            height: 150

            PlateLine {
                anchors.fill: parent
                plate: root.driver.plate
            }
        },
        BigButton {
            objectName: "noCode"
            kind: BigButton.Kind.Quiet
            pictogram: "cross"
            iconSize: 60
            text: qsTr("I have no QR code")
            px: 40
            width: parent.width
            height: 128
            y: parent.height - height
            onClicked: root.driver.haveNoCode()
        }
    ]
}
