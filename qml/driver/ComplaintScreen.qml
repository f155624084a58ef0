// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import Tongguan

// A complaint, the first of three touches: what it is about.
ScreenPage {
    id: root

    heading: qsTr("What is your complaint about?")
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
        names: ["topic fee", "topic waiting", "topic staff", "topic goods", "topic machine", "topic other"]
        pictograms: ["coin", "wait", "officer", "packages", "phone", "question"]
        words: [qsTr("A fee that is not listed"), qsTr("Waiting too long"), qsTr("How staff treated me"), qsTr("Damage to my goods"), qsTr("This kiosk"), qsTr("Something else")]
        onPicked: index => root.driver.complainAbout(index)
        onWentBack: root.driver.back()
    }
}
