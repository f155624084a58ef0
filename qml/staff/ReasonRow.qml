// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan

// One reason: a touch shows or hides what its rule saw, field by field, and where that was from.
Touchable {
    id: root

    required property string code
    required property string words
    required property string pictogram
    required property list<string> fields
    required property list<string> values
    required property list<string> origins
    property bool deciding: false
    property bool shown: false

    objectName: "reason " + code
    text: words
    implicitHeight: Theme.target + (shown && fields.length > 0 ? evidence.height + 8 : 0)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusStaff
        color: root.pressed ? Theme.held : Theme.ground
        border.width: root.deciding ? Theme.strongLine : Theme.staffLine
        border.color: root.deciding ? Theme.accent : Theme.line

        FocusRing {
            visible: root.visualFocus
        }
    }
    Pictogram {
        name: root.pictogram
        size: 40
        x: 16
        y: (Theme.target - height) / 2
    }
    Words {
        text: root.words
        px: Theme.staffLead
        strong: true
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        x: 72
        y: 12
        width: turn.x - x - 12
    }
    Words {
        text: root.code
        px: Theme.staffLabel
        latin: true
        color: Theme.ink2
        x: 72
        y: 48
    }
    Pictogram {
        id: turn

        name: root.shown ? "up" : "down"
        visible: root.fields.length > 0
        size: 32
        x: parent.width - width - 18
        y: (Theme.target - height) / 2
    }
    Column {
        id: evidence

        visible: root.shown
        x: 72
        y: Theme.target
        width: parent.width - x - 18

        Repeater {
            model: root.fields.length

            Item {
                id: line

                required property int index

                width: evidence.width
                height: 28

                Words {
                    text: root.fields[line.index]
                    px: Theme.staffLabel
                    color: Theme.ink2
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                    width: parent.width * 0.3 - 12
                    height: parent.height
                    verticalAlignment: Text.AlignVCenter
                }
                Words {
                    text: root.values[line.index] === "" ? "–" : root.values[line.index]
                    px: Theme.staffBody
                    latin: true
                    strong: true
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                    x: parent.width * 0.3
                    width: parent.width * 0.35 - 12
                    height: parent.height
                    verticalAlignment: Text.AlignVCenter
                }
                Words {
                    text: root.origins[line.index]
                    px: Theme.staffLabel
                    color: Theme.ink2
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                    x: parent.width * 0.65
                    width: parent.width * 0.35
                    height: parent.height
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }
    }
}
