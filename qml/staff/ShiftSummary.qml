// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// What is open, in numbers: cases by class and age, vehicles, alarms, devices, paper.
Item {
    id: root

    required property ShiftModel shift

    readonly property list<string> pictures: ["truck", "bell", "hide", "paper"]
    readonly property list<string> words: [qsTr("Vehicles on site"), qsTr("Alarms"), qsTr("Devices down"), qsTr("Printers short of paper")]
    readonly property list<int> counts: [shift.onSite, shift.alarms, shift.devices, shift.paper]

    implicitHeight: classes.y + classes.height

    Grid {
        id: tiles

        readonly property real cell: (root.width - 12) / 2

        columns: 2
        spacing: 12

        Repeater {
            model: root.words.length

            Rectangle {
                id: tile

                required property int index

                readonly property bool bad: index > 0 && root.counts[index] > 0

                width: tiles.cell
                height: 84
                radius: Theme.radiusStaff
                color: bad ? Theme.hint : Theme.ground
                border.width: Theme.staffLine
                border.color: bad ? Theme.hintInk : Theme.line
                Accessible.role: Accessible.StaticText
                Accessible.name: root.words[index] + ": " + root.counts[index]

                Pictogram {
                    name: root.pictures[tile.index]
                    size: 36
                    ink: tile.bad ? Theme.hintInk : Theme.ink
                    ground: tile.color
                    x: 16
                    anchors.verticalCenter: parent.verticalCenter
                }
                FitWords {
                    text: root.words[tile.index]
                    px: Theme.staffBody
                    strong: false
                    ink: tile.bad ? Theme.hintInk : Theme.ink
                    limit: 60
                    x: 64
                    y: (parent.height - height) / 2
                    width: number.x - x - 8
                    height: implicitHeight
                }
                Words {
                    id: number

                    text: root.counts[tile.index]
                    px: Theme.staffTitle
                    strong: true
                    latin: true
                    color: tile.bad ? Theme.hintInk : Theme.ink
                    x: parent.width - contentWidth - 20
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }
    Column {
        id: classes

        y: tiles.height + 20
        width: parent.width
        spacing: 4

        Words {
            text: qsTr("Open cases")
            px: Theme.staffBody
            strong: true
        }
        Repeater {
            model: root.shift

            Item {
                id: line

                required property string label
                required property int cases
                required property string oldest

                width: classes.width
                height: 44

                Rectangle {
                    width: parent.width
                    height: 2
                    color: Theme.line
                }
                Words {
                    text: line.label
                    px: Theme.staffLead
                    width: parent.width * 0.4
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                    anchors.verticalCenter: parent.verticalCenter
                }
                Words {
                    text: line.cases
                    px: Theme.staffValue
                    strong: true
                    latin: true
                    x: parent.width * 0.42
                    anchors.verticalCenter: parent.verticalCenter
                }
                Words {
                    text: qsTr("oldest %1").arg(line.oldest)
                    px: Theme.staffBody
                    color: Theme.ink2
                    x: parent.width * 0.55
                    width: parent.width * 0.45
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }
}
