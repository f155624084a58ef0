// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// How old the data is, each with the shape of its state; what the rules would give.
Item {
    id: root

    required property CaseCardViewModel card

    implicitHeight: 40

    Words {
        id: title

        text: qsTr("Data")
        px: 18
        strong: true
        anchors.verticalCenter: parent.verticalCenter
    }
    ListView {
        x: title.contentWidth + 12
        width: (advice.text === "" ? parent.width : advice.x - 12) - x
        height: parent.height
        orientation: ListView.Horizontal
        clip: true
        spacing: 8
        model: root.card.ages
        boundsBehavior: Flickable.StopAtBounds
        delegate: Rectangle {
            id: chip

            required property string label
            required property string age
            required property int freshness

            readonly property bool old: freshness !== Kiosk.Freshness.Ok

            width: words.contentWidth + 54
            height: 40
            radius: 20
            color: old ? Theme.hint : Theme.none
            border.width: 2
            border.color: old ? Theme.hintInk : Theme.line

            Pictogram {
                name: chip.freshness === Kiosk.Freshness.Ok ? "l-on" : chip.freshness === Kiosk.Freshness.Degraded ? "l-late" : "clock"
                size: 24
                ink: chip.old ? Theme.hintInk : Theme.ink
                ground: chip.color
                x: 9
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                id: words

                text: chip.label + " " + chip.age
                px: 18
                wrapMode: Text.NoWrap
                color: chip.old ? Theme.hintInk : Theme.ink
                x: 40
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    Words {
        id: advice

        text: root.card.suggestion === "" ? "" : qsTr("Then: %1").arg(root.card.suggestion)
        px: 18
        strong: true
        wrapMode: Text.NoWrap
        x: parent.width - contentWidth
        anchors.verticalCenter: parent.verticalCenter
    }
}
