// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// A stage: the dark bar is what half of all took, the pale one what nine of ten did.
Item {
    id: root

    required property string code
    required property string label
    required property int open
    required property string usual
    required property string most
    required property real usualPart
    required property real mostPart
    property bool marked: false

    readonly property bool known: usual !== ""
    readonly property string times: !known ? "–" : most === "" ? usual : usual + " – " + most

    objectName: "item " + code
    implicitHeight: 52
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ", " + (known ? qsTr("half within %1").arg(usual) : qsTr("too few")) + (most === "" ? "" : ", " + qsTr("9 of 10 within %1").arg(most)) + (open > 0 ? ", " + inIt.text : "")
    Accessible.focused: marked

    FocusRing {
        visible: root.marked
    }
    Words {
        text: root.label
        px: Theme.staffBody
        y: 2
        width: inIt.x - 12
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
    }
    Words {
        id: inIt

        text: root.open > 0 ? qsTr("%1 in it").arg(root.open) : ""
        px: Theme.staffLabel
        color: Theme.ink2
        x: clock.x - contentWidth - 16
        y: 4
        wrapMode: Text.NoWrap
    }
    Words {
        id: clock

        text: root.times
        px: Theme.staffBody
        strong: true
        x: parent.width - contentWidth
        y: 2
        wrapMode: Text.NoWrap
    }
    Rectangle {
        visible: root.known
        y: 34
        width: Math.max(Theme.thinLine, parent.width * Math.max(root.mostPart, root.usualPart))
        height: 10
        color: Theme.tint
        border.width: Theme.thinLine
        border.color: Theme.accent
    }
    Rectangle {
        visible: root.known
        y: 34
        width: Math.max(Theme.thinLine, parent.width * root.usualPart)
        height: 10
        color: Theme.accent
    }
}
