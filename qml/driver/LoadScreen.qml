// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import Tongguan

// No code: is the truck empty?
ScreenPage {
    id: root

    heading: qsTr("Is the truck empty?")
    stageHeight: 560
    touchHeight: 452
    headingLimit: 360

    stage: [
        Pictogram {
            name: "truck-empty"
            size: Math.min(parent.width, parent.height - (plate.visible ? plate.height + 24 : 0)) * 0.95
            anchors.horizontalCenter: parent.horizontalCenter
            y: (parent.height - (plate.visible ? plate.height + 24 : 0) - height) / 2
        },
        Plate {
            id: plate

            visible: root.driver.plate !== ""
            text: root.driver.plate
            px: Theme.choice
            width: implicitWidth
            height: implicitHeight
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height - height
        }
    ]
    touch: [
        YesNo {
            width: parent.width
            height: Theme.landscape ? Math.min(400, root.floor - Theme.top - 48 - 152) : 300
            y: bus.y - height - 24
            px: Theme.shout
            onAccepted: root.driver.claimLoad(false)
            onDeclined: root.driver.claimLoad(true)
        },
        BigButton {
            id: bus

            objectName: "bus"
            kind: BigButton.Kind.Quiet
            pictogram: "bus"
            iconSize: 72
            text: qsTr("I drive a bus")
            px: Theme.lead
            width: parent.width
            height: 128
            y: parent.height - height
            onClicked: root.driver.driveBus()
        }
    ]
}
