// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import Tongguan

// The same truck and document as an unfinished crossing: go on there?
ScreenPage {
    id: root

    heading: qsTr("Go on where you stopped?")
    stageHeight: 560
    touchHeight: 300
    headingLimit: 360

    stage: [
        Pictogram {
            id: truck

            name: "truck"
            size: Math.min(parent.width * 0.45, parent.height * 0.8)
            x: parent.width / 2 - width - 8
            anchors.verticalCenter: parent.verticalCenter
        },
        Pictogram {
            name: "right"
            size: truck.size * 0.6
            ink: Theme.accent
            x: parent.width / 2 + 40
            anchors.verticalCenter: parent.verticalCenter
        }
    ]

    Paper {
        visible: root.driver.plate !== ""
        width: parent.width
        height: 136

        PlateLine {
            anchors.fill: parent
            plate: root.driver.plate
        }
    }

    touch: YesNo {
        width: parent.width
        height: Theme.landscape ? 420 : parent.height
        y: parent.height - height
        onAccepted: root.driver.resume(true)
        onDeclined: root.driver.resume(false)
    }
}
