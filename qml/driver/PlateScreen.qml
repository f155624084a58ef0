// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan

// No code: the country of the plate, then the plate on our keys.
ScreenPage {
    id: root

    property string country
    property string typed
    property bool ownPage: false

    readonly property bool asksCountry: country === ""
    readonly property int limit: 12

    function start(chosen: string) {
        country = chosen;
        ownPage = Keyboards.hasOwn(chosen);
    }

    onAsksCountryChanged: turned()
    step: asksCountry ? 0 : 1
    heading: asksCountry ? qsTr("Which country is the plate from?") : qsTr("Type the number plate")
    stageHeight: asksCountry && !Theme.landscape ? 340 : 0
    touchHeight: asksCountry ? 900 : 864
    sideWidth: Theme.landscape ? (asksCountry ? 1100 : 1020) : 620
    headingLimit: Theme.landscape ? 420 : 190

    stage: Pictogram {
        name: "plate"
        size: Math.min(parent.width, parent.height)
        anchors.centerIn: parent
    }

    InputField {
        visible: !root.asksCountry
        label: qsTr("Number plate")
        text: root.typed
        width: parent.width
        height: 172
        y: Theme.landscape ? 24 : Math.max(0, parent.height - height)
    }

    touch: [
        CountryKeys {
            anchors.fill: parent
            visible: root.asksCountry
            countries: ["CN", "VN", "LA", "MM", "TH"]
            onPicked: country => root.start(country)
            onWentBack: root.driver.back()
        },
        KeyPad {
            visible: !root.asksCountry
            width: parent.width
            height: parent.height - backNext.height - 20
            rows: root.ownPage ? Keyboards.own(root.country) : Keyboards.latin
            otherPage: !Keyboards.hasOwn(root.country) ? "" : root.ownPage ? "ABC" : Keyboards.ownName(root.country)
            onPageAsked: root.ownPage = !root.ownPage
            onErased: root.typed = root.typed.slice(0, -1)
            onTyped: key => {
                if (root.typed.length >= root.limit)
                    return;
                root.typed += key;
                if (root.country === "CN")
                    root.ownPage = false;
            }
        },
        BackNext {
            id: backNext

            visible: !root.asksCountry
            width: parent.width
            y: parent.height - height
            ready: root.typed.length >= 3
            onWentBack: root.country = ""
            onWentOn: root.driver.typePlate(root.country, root.typed)
        }
    ]
}
