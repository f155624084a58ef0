// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan

// Whose time it was, of those that went through: one bar for all of it, told apart by fill and by words.
Item {
    id: root

    required property list<real> shares // agencies, driver, operator, nobody

    readonly property list<string> names: [qsTr("Agencies"), qsTr("Drivers"), qsTr("Operator"), qsTr("Not known")]
    readonly property list<color> fills: [Theme.accent, Theme.ground, Theme.ink2, Theme.hint]
    readonly property bool known: shares.length === names.length

    function percent(index: int): string {
        return Math.round(root.shares[index] * 100) + " %";
    }

    implicitHeight: heading.height + 8 + (known ? 28 + 8 + keys.height : nothing.height)

    FitWords {
        id: heading

        text: qsTr("Whose time it was")
        px: Theme.staffLead
        limit: 34
        width: parent.width
        height: implicitHeight
    }
    FitWords {
        id: nothing

        visible: !root.known
        text: qsTr("Nobody went through yet")
        px: Theme.staffBody
        strong: false
        heading: false
        limit: 30
        y: heading.height + 8
        width: parent.width
        height: implicitHeight
    }
    Row {
        id: bar

        visible: root.known
        y: heading.height + 8

        Repeater {
            model: root.known ? root.names.length : 0

            Rectangle {
                required property int index

                width: root.width * root.shares[index]
                height: 28
                color: root.fills[index]
                border.width: Theme.thinLine
                border.color: Theme.ink
            }
        }
    }
    Grid {
        id: keys

        visible: root.known
        y: bar.y + 28 + 8
        columns: 2

        Repeater {
            model: root.known ? root.names.length : 0

            Item {
                id: key

                required property int index

                width: root.width / 2
                height: 30
                Accessible.role: Accessible.StaticText
                Accessible.name: root.names[index] + ": " + root.percent(index)

                Rectangle {
                    width: 18
                    height: 18
                    color: root.fills[key.index]
                    border.width: Theme.thinLine
                    border.color: Theme.ink
                    anchors.verticalCenter: parent.verticalCenter
                }
                Words {
                    text: root.names[key.index]
                    px: Theme.staffLabel
                    x: 28
                    width: parent.width - x - 84
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                    anchors.verticalCenter: parent.verticalCenter
                }
                Words {
                    text: root.percent(key.index)
                    px: Theme.staffBody
                    strong: true
                    latin: true
                    x: parent.width - contentWidth - 24
                    wrapMode: Text.NoWrap
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }
}
