// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import Tongguan

// To the bus's driver: who is not here yet, as numbers. He waits, or gives it to staff.
ScreenPage {
    id: root

    heading: driver.bus.withStaff > 0 ? qsTr("Not here yet: %1. With staff: %2").arg(driver.bus.missing).arg(driver.bus.withStaff) : qsTr("Not here yet: %1").arg(driver.bus.missing)
    stageHeight: 500
    touchHeight: 300
    headingLimit: Theme.landscape ? 220 : 240

    stage: Pictogram {
        name: "bus"
        size: Math.min(parent.width, parent.height) * 0.9
        anchors.centerIn: parent
    }

    BusCounter {
        bus: root.driver.bus
        anchors.fill: parent
    }

    touch: [
        BigButton {
            objectName: "wait"
            kind: BigButton.Kind.Go
            pictogram: "wait"
            iconSize: 64
            text: qsTr("Wait for them")
            width: parent.width
            height: 156
            y: parent.height - 300
            onClicked: root.driver.back()
        },
        BigButton {
            objectName: "leaveCount"
            kind: BigButton.Kind.Quiet
            pictogram: "officer"
            iconSize: 60
            text: qsTr("Staff will decide")
            px: Theme.lead
            width: parent.width
            height: 120
            y: parent.height - height
            onClicked: root.driver.leaveCount()
        }
    ]
}
