// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// A value, "it agrees", "it must be corrected".
FocusScope {
    id: root

    required property int index
    required property string name
    required property string label
    required property string value
    required property int source
    required property bool verified
    required property bool needsLook
    required property bool pending
    required property bool correctable

    readonly property list<string> origins: ["src-chip", "src-code", "src-chip", "src-code", "src-chip", "src-file", "src-eye", "src-scale", "src-decl", "src-decl", "officer", "src-hand"]

    signal agreed
    signal correcting

    implicitHeight: 88

    Rectangle {
        width: parent.width - 88 - 80 - 24
        height: parent.height
        radius: Theme.radiusStaff
        color: root.needsLook && !root.verified ? Theme.tint : Theme.ground
        border.width: root.needsLook && !root.verified ? Theme.strongLine : Theme.staffLine
        border.color: root.needsLook && !root.verified ? Theme.accent : Theme.line
        Accessible.role: Accessible.StaticText
        Accessible.name: root.label + ": " + root.value + (root.pending ? ", " + qsTr("on its way") : "")

        Pictogram {
            name: root.origins[root.source]
            size: 22
            ink: Theme.ink2
            x: 16
            y: 14
        }
        Words {
            text: root.label
            px: Theme.staffLabel
            color: Theme.ink2
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            x: 46
            y: 10
            width: (way.visible ? way.x : parent.width) - x - 12
        }
        Words {
            text: root.value
            px: Theme.staffValue
            latin: true
            strong: true
            wrapMode: Text.NoWrap
            fontSizeMode: Text.Fit // what a machine said is words, and some scripts are high
            x: 16
            y: 40
            width: parent.width - 32
            height: parent.height - y - 4
        }
    }
    Pictogram {
        id: way

        objectName: "pending " + root.name
        name: "wait"
        size: 24
        visible: root.pending // the card's head says it in words
        x: parent.width - 88 - 80 - 24 - width - 14
        y: 12
    }
    StaffButton {
        objectName: "verify " + root.name
        x: parent.width - 88 - 80 - 12
        width: 88
        height: parent.height
        pictogram: "tick"
        text: qsTr("Agrees")
        Accessible.name: root.label + ": " + text
        good: root.verified
        current: root.needsLook
        onClicked: root.agreed()
    }
    StaffButton {
        objectName: "correct " + root.name
        x: parent.width - 80
        width: 80
        height: parent.height
        pictogram: "src-hand"
        text: qsTr("Correct")
        visible: root.correctable // what a machine measured is agreed to or not
        Accessible.name: root.label + ": " + text
        onClicked: root.correcting()
    }
}
