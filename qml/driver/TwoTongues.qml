// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// One text in Chinese and under it in the second language, as the catalogue has them.
Item {
    id: root

    required property string zh
    required property string second
    property real px: Theme.aside
    property bool strong: true
    property color ink: Theme.ink
    property color ink2: Theme.ink2

    readonly property real each: (height - 6) / 2

    Accessible.role: Accessible.StaticText
    Accessible.name: zh + ", " + second

    JointWords {
        id: first

        sentence: root.zh
        px: root.px
        least: Theme.small
        strong: root.strong
        latin: true
        heading: true
        color: root.ink
        width: root.width
        height: root.each
        limit: height
        verticalAlignment: Text.AlignBottom
        visible: root.zh !== ""
    }
    JointWords {
        sentence: root.second
        px: root.px * 0.94
        least: Theme.small
        latin: true
        heading: true
        color: root.ink2
        y: root.each + 6
        width: root.width
        height: root.each
        limit: height
        verticalAlignment: Text.AlignTop
        visible: root.second !== ""
    }
}
