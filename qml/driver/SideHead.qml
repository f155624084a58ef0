// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// Whose prices stand in the column below, and since when.
Item {
    id: root

    required property string country // ISO 3166-1 alpha-2; empty: nothing is known of that side
    required property string since

    readonly property string name: {
        switch (country) {
        case "CN":
            return qsTr("China");
        case "VN":
            return qsTr("Vietnam");
        case "LA":
            return qsTr("Laos");
        case "MM":
            return qsTr("Myanmar");
        case "":
            return qsTr("Not known yet");
        default:
            return country;
        }
    }

    JointWords {
        id: title

        sentence: root.name
        px: Theme.aside
        strong: true
        heading: true
        color: Theme.ink
        width: root.width
        height: root.since === "" ? root.height : root.height * 0.54
        limit: height
        verticalAlignment: Text.AlignVCenter
    }
    Words {
        text: qsTr("since %1").arg(root.since)
        px: Theme.tag
        grows: false
        heading: true
        color: Theme.ink2
        visible: root.since !== ""
        fontSizeMode: Text.HorizontalFit
        wrapMode: Text.NoWrap
        y: title.height
        width: root.width
    }
}
