// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import Tongguan

// Someone waits for a person. One sentence for every reason, and the next one goes on.
ScreenPage {
    id: root

    heading: qsTr("Please wait beside the kiosk: staff are coming")
    stageHeight: 500
    touchHeight: 156
    headingLimit: Theme.landscape ? 220 : 240

    stage: Pictogram {
        name: "officer"
        size: Math.min(parent.width, parent.height) * 0.9
        anchors.centerIn: parent
    }

    BusCounter {
        bus: root.driver.bus
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
