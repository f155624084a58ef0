// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// One kind of yard work: its limit, its clock, and one touch that begins or ends it.
Item {
    id: root

    required property string operation
    required property string label
    required property int limit
    required property string clock
    required property bool running
    required property bool over

    readonly property string limitText: limit > 0 ? qsTr("at most %1 min").arg(limit) : qsTr("no limit was published")

    signal begun
    signal done

    implicitHeight: 84

    FitWords {
        text: root.label
        px: Theme.staffLead
        limit: 44
        y: 8
        width: parent.width * 0.46
        height: implicitHeight
    }
    Words {
        text: root.limitText
        px: Theme.staffLabel
        color: Theme.ink2
        y: 52
        width: parent.width * 0.46
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
    }
    Rectangle {
        visible: root.clock !== ""
        x: parent.width * 0.48
        y: 12
        width: parent.width * 0.2
        height: 60
        radius: Theme.radiusChip
        color: root.over ? Theme.hint : Theme.none
        border.width: root.over ? Theme.staffLine : 0
        border.color: Theme.hintInk
        Accessible.role: Accessible.StaticText
        Accessible.name: root.label + ": " + root.clock + (root.over ? ", " + qsTr("longer than published") : "")

        Pictogram {
            name: root.over ? "bell" : root.running ? "clock" : "tick"
            size: 32
            ink: root.over ? Theme.hintInk : Theme.ink
            doing: ink
            ground: root.over ? Theme.hint : Theme.ground
            x: 8
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            text: root.clock
            px: Theme.staffStrong
            strong: true
            latin: true
            color: root.over ? Theme.hintInk : Theme.ink
            x: 48
            width: parent.width - x - 6
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    StaffButton {
        objectName: "yard " + root.operation
        x: parent.width * 0.7
        width: parent.width * 0.3
        pictogram: root.running ? "tick" : "clock"
        go: root.running
        text: root.running ? qsTr("Done") : qsTr("Begins")
        Accessible.name: root.label + ": " + text
        onClicked: {
            if (root.running)
                root.done();
            else
                root.begun();
        }
    }
}
