// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import Tongguan

// Prices and rights: what the port tells everybody, and a complaint.
ScreenPage {
    id: root

    heading: qsTr("Prices and rights")
    stageHeight: Theme.landscape ? 0 : 340
    touchHeight: 940
    sideWidth: Theme.landscape ? 1160 : 620
    headingLimit: Theme.landscape ? 420 : 150

    stage: Pictogram {
        name: "coin"
        size: Math.min(parent.width, parent.height)
        anchors.centerIn: parent
    }
    touch: ChoiceKeys {
        anchors.fill: parent
        names: ["prices", "complaint", "timeLimits", "hotlines", "guidePrices", "questions", "notices"]
        pictograms: ["coin", "complaint", "clock", "call", "person", "question", "paper"]
        words: [qsTr("Fee list"), qsTr("Complaint"), qsTr("Time limits"), qsTr("Hotlines"), qsTr("Agents and guide prices"), qsTr("Questions and answers"), qsTr("Notices")]
        onPicked: index => root.driver.openRights(index)
        onWentBack: root.driver.back()
    }
}
