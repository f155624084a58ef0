// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import Tongguan
import Tongguan.App

// A complaint, the first of three touches: what it is about. Or a question, the first of two.
ScreenPage {
    id: root

    readonly property RightsViewModel rights: driver.rights
    readonly property bool coded: rights.asking && rights.askAddress !== ""

    heading: rights.asking ? qsTr("What is your question about?") : qsTr("What is your complaint about?")
    stageHeight: Theme.landscape ? 0 : 300
    touchHeight: 940
    sideWidth: Theme.landscape ? 1160 : 620
    headingLimit: Theme.landscape ? 420 : 190

    stage: [
        Pictogram {
            visible: !root.coded
            name: root.rights.asking ? "question" : "complaint"
            size: Math.min(parent.width, parent.height)
            anchors.centerIn: parent
        },
        WriteCode {
            visible: root.coded
            address: root.rights.askAddress
            anchors.fill: parent
        }
    ]

    WriteCode {
        visible: root.coded && Theme.landscape
        address: root.rights.askAddress
        width: parent.width
        height: Math.min(300, parent.height)
    }

    touch: ChoiceKeys {
        anchors.fill: parent
        names: root.rights.asking ? ["about papers", "about fees", "about waiting", "about way", "about goods", "about other"] : ["topic fee", "topic waiting", "topic staff", "topic goods", "topic machine", "topic other"]
        pictograms: root.rights.asking ? ["paper", "coin", "wait", "upright", "packages", "question"] : ["coin", "wait", "officer", "packages", "phone", "question"]
        words: root.rights.asking ? [qsTr("Papers"), qsTr("Fees"), qsTr("Waiting"), qsTr("The way or the lane"), qsTr("Goods"), qsTr("Something else")] : [qsTr("A fee that is not listed"), qsTr("Waiting too long"), qsTr("How staff treated me"), qsTr("Damage to my goods"), qsTr("This kiosk"), qsTr("Something else")]
        onPicked: index => root.rights.asking ? root.driver.askAbout(index) : root.driver.complainAbout(index)
        onWentBack: root.driver.back()
    }
}
