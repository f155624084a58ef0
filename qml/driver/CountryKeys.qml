// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan

// A few countries as large keys: the sign on the car, and the name.
Item {
    id: root

    required property list<string> countries // ISO 3166-1 alpha-2

    readonly property int columns: Theme.landscape && countries.length > 4 ? 3 : 2
    readonly property int lines: Math.ceil((countries.length + 1) / columns)
    readonly property real cellHeight: Math.min(250, (height - (lines - 1) * 24) / lines)

    signal picked(country: string)
    signal wentBack

    function label(country: string): string {
        switch (country) {
        case "CN":
            return qsTr("China");
        case "VN":
            return qsTr("Vietnam");
        case "LA":
            return qsTr("Laos");
        case "MM":
            return qsTr("Myanmar");
        case "TH":
            return qsTr("Thailand");
        default:
            return qsTr("Another country");
        }
    }

    Grid {
        columns: root.columns
        spacing: 24
        y: root.height - height

        Repeater {
            model: root.countries

            BigButton {
                required property string modelData

                objectName: "country " + modelData
                width: (root.width - (root.columns - 1) * 24) / root.columns
                height: root.cellHeight
                text: root.label(modelData)
                px: Theme.choice
                pictogram: ""
                onClicked: root.picked(modelData)
            }
        }
        BigButton {
            objectName: "back"
            kind: BigButton.Kind.Quiet
            pictogram: "back"
            text: qsTr("Back")
            px: Theme.strong
            width: (root.width - (root.columns - 1) * 24) / root.columns
            height: root.cellHeight
            onClicked: root.wentBack()
        }
    }
}
