// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import Tongguan

// A child, and nobody beside it so far.
ScreenPage {
    id: root

    heading: qsTr("Now the passport of the adult with you")
    stageHeight: 500
    headingLimit: Theme.landscape ? 220 : 240

    stage: PassportStage {
        anchors.fill: parent
        driver: root.driver
        camera: root.camera
    }

    BusCounter {
        bus: root.driver.bus
        note: qsTr("Children cross together with their adult")
        notePictogram: "two"
        anchors.fill: parent
    }

    touch: BigButton {
        objectName: "noAdult"
        kind: BigButton.Kind.Quiet
        pictogram: "officer"
        iconSize: 60
        text: qsTr("No adult is with me")
        px: Theme.lead
        width: parent.width
        height: 128
        y: parent.height - height
        onClicked: root.driver.leaveMinor()
    }
}
