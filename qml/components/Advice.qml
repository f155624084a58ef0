// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// A pictogram beside a few words.
Item {
    id: root

    property string pictogram
    property string text
    property real size: 128
    property real px: Theme.lead
    property bool strong: true
    property color ink: Theme.ink

    implicitHeight: size
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Pictogram {
        id: icon

        name: root.pictogram
        size: root.size
        ink: root.ink
        y: (root.height - size) / 2
    }
    JointWords {
        sentence: root.text
        px: root.px
        strong: root.strong
        heading: true
        color: root.ink
        x: root.size + 22
        width: root.width - x
        height: root.height
        verticalAlignment: Text.AlignVCenter
    }
}
