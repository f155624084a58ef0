// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import Tongguan

// Counted. The next one may lay a passport on the glass at once.
ScreenPage {
    id: root

    heading: driver.bus.again ? qsTr("You are counted already") : qsTr("Done: you may go on")
    stageHeight: 500
    touchHeight: 156
    headingLimit: Theme.landscape ? 220 : 240

    stage: TickMark {
        size: Math.min(parent.width, parent.height) * 0.84
        anchors.centerIn: parent
    }

    BusCounter {
        bus: root.driver.bus
        note: root.driver.bus.familyLeft > 0 ? qsTr("Your family: %1 more").arg(root.driver.bus.familyLeft) : ""
        anchors.fill: parent
    }

    touch: BigButton {
        objectName: "nextPassenger"
        kind: BigButton.Kind.Go
        pictogram: "right"
        iconSize: 64
        iconRight: true
        text: qsTr("Next passenger")
        width: parent.width
        height: Math.min(200, parent.height)
        y: parent.height - height
        onClicked: root.driver.done()
    }
}
