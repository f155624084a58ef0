// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import Tongguan

// The driving licence is held to the camera.
ScreenPage {
    id: root

    heading: qsTr("Hold your driving licence to the camera")
    stageHeight: 560
    headingLimit: Theme.landscape ? 220 : 240

    stage: HandScene {
        anchors.fill: parent
        still: ["scene-card-camera"]
        second: ["scene-card-arrow", "scene-card-beam"]
        third: ["scene-card-hand"]
    }

    ReadHelp {
        anchors.fill: parent
        driver: root.driver
        camera: root.camera
    }

    touch: ReadButtons {
        anchors.fill: parent
        driver: root.driver
        other: qsTr("I have none with me")
        otherPictogram: "officer"
        onOtherChosen: root.driver.skipLicence()
    }
}
