// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// The document could not be read: first its country. The ones of this border are keys, others are with staff.
ScreenPage {
    id: root

    readonly property list<string> two: ["CN", "VN", "LA", "MM", "TH"]
    readonly property list<string> three: ["CHN", "VNM", "LAO", "MMR", "THA"]

    heading: qsTr("Which country is the document from?")
    stageHeight: Theme.landscape ? 0 : 340
    touchHeight: 900
    sideWidth: Theme.landscape ? 1100 : 620
    headingLimit: Theme.landscape ? 420 : 190

    stage: Pictogram {
        name: "passport"
        size: Math.min(parent.width, parent.height)
        anchors.centerIn: parent
    }
    touch: CountryKeys {
        anchors.fill: parent
        countries: root.two
        onPicked: country => root.driver.typeCountry(root.three[root.two.indexOf(country)])
        onWentBack: root.driver.back()
    }
}
