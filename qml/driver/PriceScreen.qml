// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// One line of the catalogues with its four columns, who is paid and who set the price, on both sides.
ScreenPage {
    id: root

    readonly property RightsViewModel rights: driver.rights
    readonly property int perPage: Theme.textScale >= 2 ? 2 : Theme.textScale > 1 || Theme.landscape ? 3 : 6
    readonly property list<string> labels: [qsTr("Fee"), qsTr("Standard"), qsTr("Service"), qsTr("Basis"), qsTr("Paid to"), qsTr("Price set by")]

    heading: qsTr("No other fees may be charged")
    touchHeight: 144
    sideWidth: 460
    headingLimit: Theme.landscape ? 120 : 130

    Item {
        id: sheet

        readonly property real half: (width - 40) / 2
        readonly property real cell: (height - head.height - 8) / root.perPage

        anchors.fill: parent

        Row {
            id: head

            spacing: 40
            height: 88

            SideHead {
                country: root.rights.homeCountry
                since: root.rights.homeSince
                width: sheet.half
                height: parent.height
            }
            SideHead {
                country: root.rights.otherCountry
                since: root.rights.otherSince
                width: sheet.half
                height: parent.height
            }
        }
        Repeater {
            model: root.rights.columns

            Item {
                id: row

                required property int index
                required property int column
                required property string home
                required property string homeSecond
                required property string other
                required property string otherSecond

                readonly property int place: index - keys.page * root.perPage

                visible: place >= 0 && place < root.perPage
                y: head.height + 8 + place * sheet.cell
                width: sheet.width
                height: sheet.cell

                Rectangle {
                    width: parent.width
                    height: Theme.lineWidth
                    color: Theme.line
                }
                Words {
                    id: label

                    text: root.labels[row.column]
                    px: Theme.tag
                    grows: false
                    heading: true
                    color: Theme.ink2
                    y: 8
                }
                TwoTongues {
                    zh: row.home === "" ? "–" : row.home
                    second: row.homeSecond
                    px: Theme.label
                    strong: row.column < 2
                    y: label.y + label.height
                    width: sheet.half
                    height: parent.height - y - 8
                }
                TwoTongues {
                    zh: row.other === "" ? "–" : row.other
                    second: row.otherSecond
                    px: Theme.label
                    strong: row.column < 2
                    x: sheet.half + 40
                    y: label.y + label.height
                    width: sheet.half
                    height: parent.height - y - 8
                }
            }
        }
    }
    touch: PageKeys {
        id: keys

        pages: Math.ceil(root.rights.columns.count / root.perPage)
        y: parent.height - height
        width: parent.width
        onPageChanged: root.turned()
        onWentBack: root.driver.back()
    }
}
