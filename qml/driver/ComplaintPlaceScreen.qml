// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import Tongguan

// A complaint, the second of three touches: where it was.
ScreenPage {
    id: root

    heading: qsTr("Where did it happen?")
    stageHeight: Theme.landscape ? 0 : 300
    touchHeight: 940
    sideWidth: Theme.landscape ? 1160 : 620
    headingLimit: Theme.landscape ? 420 : 190

    stage: Pictogram {
        name: "complaint"
        size: Math.min(parent.width, parent.height)
        anchors.centerIn: parent
    }
    touch: ChoiceKeys {
        anchors.fill: parent
        names: ["place queue", "place kiosk", "place inspection", "place yard", "place gate", "place elsewhere"]
        pictograms: ["truck", "phone", "search", "container", "exit", "question"]
        words: [qsTr("In the queue"), qsTr("At the kiosk"), qsTr("At the inspection"), qsTr("In the yard"), qsTr("At the gate"), qsTr("Elsewhere")]
        onPicked: index => root.driver.complainAt(index)
        onWentBack: root.driver.back()
    }
}
