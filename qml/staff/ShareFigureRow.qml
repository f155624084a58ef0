// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// A share of today's crossings, and how many of how many that is.
Item {
    id: root

    required property string label
    required property string percent
    required property string counted

    implicitHeight: 34
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + percent

    Words {
        text: root.label
        px: Theme.staffLabel
        width: count.x - 12
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: count

        text: root.counted
        px: Theme.staffLabel
        latin: true
        color: Theme.ink2
        x: parent.width - 76 - contentWidth
        anchors.verticalCenter: parent.verticalCenter
        wrapMode: Text.NoWrap
    }
    Words {
        text: root.percent
        px: Theme.staffBody
        strong: true
        latin: true
        x: parent.width - contentWidth
        anchors.verticalCenter: parent.verticalCenter
        wrapMode: Text.NoWrap
    }
}
