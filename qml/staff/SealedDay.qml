// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// What is public of one day's draw.
Rectangle {
    id: root

    required property string title
    required property string hash
    property string seed
    property string told
    property bool wrong: false

    height: 122 + (seed === "" ? 0 : 28)
    radius: Theme.radiusStaff
    color: wrong ? Theme.hint : Theme.ground
    border.width: Theme.staffLine
    border.color: wrong ? Theme.hintInk : Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ". " + told

    Words {
        text: root.title
        px: Theme.staffLead
        strong: true
        color: root.wrong ? Theme.hintInk : Theme.ink
        x: 18
        y: 10
        width: parent.width - 36
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
    }
    Words {
        text: root.told
        px: Theme.staffLabel
        color: root.wrong ? Theme.hintInk : Theme.ink2
        x: 18
        y: 44
        width: parent.width - 36
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
    }
    Words {
        text: root.hash === "" ? "–" : qsTr("Hash %1").arg(root.hash)
        px: Theme.staffLabel
        latin: true
        color: root.wrong ? Theme.hintInk : Theme.ink
        x: 18
        y: 80
        width: parent.width - 36
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
    }
    Words {
        visible: root.seed !== ""
        text: qsTr("Seed %1").arg(root.seed)
        px: Theme.staffLabel
        latin: true
        color: root.wrong ? Theme.hintInk : Theme.ink
        x: 18
        y: 108
        width: parent.width - 36
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
    }
}
