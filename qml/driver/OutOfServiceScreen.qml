// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import Tongguan

// This kiosk can take no crossing now; the next one can, and staff can.
ScreenPage {
    id: root

    heading: qsTr("This kiosk is closed. Please use the next one or call staff.")
    stageHeight: Theme.landscape ? 480 : 700
    headingLimit: 480

    stage: [
        Pictogram {
            name: "pause"
            size: Math.min(parent.width * 0.45, parent.height * 0.8)
            x: parent.width / 2 - width
            anchors.verticalCenter: parent.verticalCenter
        },
        Pictogram {
            name: "right"
            size: Math.min(parent.width * 0.3, parent.height * 0.5)
            ink: Theme.accent
            x: parent.width / 2 + 24
            anchors.verticalCenter: parent.verticalCenter
        }
    ]
}
