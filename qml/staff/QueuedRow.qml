// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// A vehicle in front of a lane: its place, its class, how long it waits; or that it was called.
Touchable {
    id: root

    required property string crossing
    required property string ticket
    required property int place
    required property int bay
    required property bool missed
    required property string age
    required property int queueClass
    required property string label
    property bool marked: false

    readonly property list<string> pictures: ["bell", "clock", "leaf", "tick", "bus", "truck"]
    readonly property string told: place === 0 ? (bay > 0 ? qsTr("called to bay %1").arg(bay) : qsTr("called")) : missed ? label + " · " + qsTr("did not come") : label

    objectName: "item queued " + crossing
    implicitHeight: 80
    activeFocusOnTab: false // the list is one stop
    text: ticket
    Accessible.name: (place > 0 ? place + ", " : "") + ticket + ", " + told + ", " + age
    Accessible.focused: marked

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Theme.tint : Theme.ground

        Rectangle {
            width: parent.width
            height: 2
            color: Theme.line
        }
        Item {
            anchors.fill: parent
            anchors.margins: 12

            FocusRing {
                visible: root.marked
            }
        }
    }
    Words {
        text: root.place === 0 ? "" : String(root.place)
        px: Theme.staffStrong
        latin: true
        strong: true
        x: 20
        anchors.verticalCenter: parent.verticalCenter
    }
    Pictogram {
        name: root.place === 0 ? "bell" : root.pictures[root.queueClass]
        size: 36
        x: 76
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        text: root.ticket
        px: Theme.staffStrong
        latin: true
        strong: true
        x: 128
        y: 8
        width: parent.width * 0.72 - x
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
    }
    Words {
        text: root.told
        px: Theme.staffLabel
        color: Theme.ink2
        x: 128
        y: 44
        width: parent.width * 0.72 - x
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
    }
    Words {
        text: root.age
        px: Theme.staffStrong
        latin: true
        strong: true
        x: parent.width - contentWidth - 20
        anchors.verticalCenter: parent.verticalCenter
    }
}
