// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// The fee catalogues of both sides, the same service in one row. Keys over them leave those whose price is set in one
// way. A row that is touched shows all its columns.
ScreenPage {
    id: root

    readonly property RightsViewModel rights: driver.rights
    readonly property bool filtered: rights.filters.length > 1
    readonly property int room: Theme.textScale >= 2 ? 2 : Theme.textScale > 1 || Theme.landscape ? 3 : 5
    readonly property int perPage: filtered && (Theme.landscape || Theme.textScale <= 1) ? room - 1 : room // the keys need a line
    readonly property real third: (touchWidth - 2 * 24) / 3
    readonly property real touchWidth: Theme.landscape ? sideWidth : width - 2 * Theme.edge

    heading: qsTr("Fee list")
    touchHeight: 936
    sideWidth: 1180
    headingLimit: Theme.landscape ? 200 : 160

    Column {
        width: parent.width
        spacing: 18

        Rectangle {
            width: parent.width
            height: Theme.landscape ? 190 : 120
            radius: Theme.radius
            color: Theme.tint

            Advice {
                pictogram: "paper"
                text: qsTr("No other fees may be charged")
                size: 72
                px: Theme.aside
                x: 24
                width: parent.width - 48
                height: parent.height
            }
        }
        Rectangle {
            visible: root.rights.old
            width: parent.width
            height: Theme.landscape ? 190 : 108
            radius: Theme.radius
            color: Theme.hint

            Advice {
                pictogram: "clock"
                text: root.rights.ageKnown ? qsTr("%1 days old: may be out of date").arg(root.rights.ageDays) : qsTr("Nothing has come yet")
                size: 64
                px: Theme.aside
                ink: Theme.hintInk
                x: 24
                width: parent.width - 48
                height: parent.height
            }
        }
    }
    touch: [
        Row {
            id: sides

            y: Theme.landscape ? 0 : -height - 16
            x: root.third + 24
            spacing: 24
            height: Theme.landscape ? 96 : 104

            SideHead {
                country: root.rights.homeCountry
                since: root.rights.homeSince
                width: root.third
                height: parent.height
            }
            SideHead {
                country: root.rights.otherCountry
                since: root.rights.otherSince
                width: root.third
                height: parent.height
            }
        },
        PriceFilters {
            id: filters

            filters: root.rights.filters
            filter: root.rights.filter
            y: Theme.landscape ? sides.height + 12 : 0
            width: parent.width
            height: Theme.landscape ? 100 : 112
            onPicked: filter => {
                keys.page = 0;
                root.turned();
                root.driver.filterPrices(filter);
            }
        },
        Item {
            id: list

            readonly property real cell: (height - (root.perPage - 1) * Theme.apart) / root.perPage

            y: filters.y + (root.filtered ? filters.height + 16 : 0)
            width: parent.width
            height: keys.y - 20 - y

            Repeater {
                model: root.rights.prices

                PriceRow {
                    required property int index

                    readonly property int place: index - keys.page * root.perPage

                    visible: place >= 0 && place < root.perPage
                    third: root.third
                    y: place * (list.cell + Theme.apart)
                    width: list.width
                    height: list.cell
                    onClicked: root.driver.showPrice(code)
                }
            }
        },
        PageKeys {
            id: keys

            pages: Math.max(1, Math.ceil(root.rights.prices.count / root.perPage))
            y: parent.height - height
            width: parent.width
            onPageChanged: root.turned()
            onWentBack: root.driver.back()
        }
    ]
}
