// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import Tongguan

// No code: is the truck empty?
ScreenPage {
    id: root

    heading: qsTr("Is the truck empty?")
    stageHeight: 700
    touchHeight: 300
    headingLimit: 360

    stage: Pictogram {
        name: "truck-empty"
        size: Math.min(parent.width, parent.height) * 0.95
        anchors.centerIn: parent
    }
    touch: YesNo {
        width: parent.width
        height: Theme.landscape ? Math.min(560, root.floor - Theme.top - 48) : parent.height
        y: parent.height - height
        px: 96
        onAccepted: root.driver.claimLoad(false)
        onDeclined: root.driver.claimLoad(true)
    }
}
