// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// An officer, on duty or not, and for which tickets he was drawn.
Item {
    id: root

    required property string staffId
    required property string name
    required property string agency
    required property bool onDuty
    required property string drawnFor

    height: 66
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ", " + staffId + ", " + agency + ", " + duty.text

    Rectangle {
        width: parent.width
        height: 2
        color: Theme.line
    }
    Pictogram {
        name: "officer"
        size: 36
        ink: root.onDuty ? Theme.ink : Theme.ink2
        y: 14
    }
    Words {
        text: root.name + " · " + root.staffId
        px: Theme.staffBody
        latin: true
        strong: root.onDuty
        x: 48
        y: 8
        width: parent.width - x
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
    }
    Words {
        id: duty

        text: root.agency + " · " + (!root.onDuty ? qsTr("off duty") : root.drawnFor === "" ? qsTr("on duty") : qsTr("drawn for %1").arg(root.drawnFor))
        px: Theme.staffLabel
        color: Theme.ink2
        x: 48
        y: 36
        width: parent.width - x
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
    }
}
