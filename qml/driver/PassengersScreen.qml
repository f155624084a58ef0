// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import Tongguan
import Tongguan.App

// One passenger of a bus after another, until all are counted.
ScreenPage {
    id: root

    heading: driver.byCamera ? qsTr("Passengers: hold your passport's photo page to the camera") : qsTr("Passengers: lay your passport face down on the glass")
    stageHeight: 500
    headingLimit: Theme.landscape ? 220 : 240

    stage: PassportStage {
        anchors.fill: parent
        driver: root.driver
        camera: root.camera
    }

    BusCounter {
        bus: root.driver.bus
        anchors.fill: parent
        visible: root.driver.hint === Kiosk.Hint.None
    }
    ReadHelp {
        anchors.fill: parent
        driver: root.driver
        camera: root.camera
    }

    touch: ReadButtons {
        anchors.fill: parent
        driver: root.driver
        other: root.driver.bus.own ? qsTr("Driver: see who is missing") : qsTr("I am not a passenger")
        otherPictogram: root.driver.bus.own ? "bus" : "back"
        onOtherChosen: {
            if (root.driver.bus.own)
                root.driver.showCount();
            else
                root.driver.done();
        }
    }
}
