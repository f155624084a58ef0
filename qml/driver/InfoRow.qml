// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// What it is, more about it, and at the right a number that is read from afar.
Paper {
    id: root

    required property string title
    required property string text
    required property string value
    property bool wordy: false

    readonly property real inner: width - 2 * 28 - (value === "" ? 0 : number.width + 24)
    readonly property real titleHeight: text === "" ? height - 24 : (height - 24) * (wordy ? 0.4 : 0.56)

    Accessible.role: Accessible.StaticText
    Accessible.name: [title, text, value].filter(one => one !== "").join(", ")

    JointWords {
        sentence: root.title
        px: Theme.body
        least: Theme.small
        strong: true
        heading: true
        x: 28
        y: 12
        width: root.inner
        height: root.titleHeight
        limit: height
        verticalAlignment: Text.AlignVCenter
    }
    JointWords {
        sentence: root.text
        px: root.wordy ? Theme.aside : Theme.label
        least: Theme.small
        heading: true
        color: Theme.ink2
        x: 28
        y: 12 + root.titleHeight
        width: root.inner
        height: root.height - y - 12
        limit: height
        verticalAlignment: root.wordy ? Text.AlignTop : Text.AlignVCenter
        visible: root.text !== ""
    }
    JointWords {
        id: number

        sentence: root.value
        px: Theme.lead
        least: Theme.small
        strong: true
        heading: true
        x: root.width - width - 28
        width: Math.min(root.width * 0.4, 340)
        height: root.height
        limit: height - 16
        horizontalAlignment: Text.AlignRight
        verticalAlignment: Text.AlignVCenter
        visible: root.value !== ""
    }
}
