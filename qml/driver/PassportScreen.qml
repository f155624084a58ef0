// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import Tongguan

// The hand scene explains without words; the hint shows his own picture.
ScreenPage {
    id: root

    heading: driver.byCamera ? qsTr("Hold the passport's photo page to the camera") : qsTr("Lay the passport face down on the glass")
    stageHeight: 560
    headingLimit: Theme.landscape ? 220 : 240

    stage: PassportStage {
        anchors.fill: parent
        driver: root.driver
        camera: root.camera
    }

    ReadHelp {
        anchors.fill: parent
        driver: root.driver
        camera: root.camera
    }

    touch: ReadButtons {
        anchors.fill: parent
        driver: root.driver
        other: qsTr("I have a border pass")
        otherPictogram: "card"
        onOtherChosen: root.driver.haveBorderPass()
    }
}
