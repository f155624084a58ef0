// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan

// One page of facts, one question: yes or no. `marking` lets him touch the wrong row. With text twice as large the facts come
// in pages of three and the answers stand on the last one.
ScreenPage {
    id: root

    property bool marking: false
    property int page: 0

    signal accepted
    signal declined
    signal marked

    readonly property bool paged: Theme.textScale >= 2 || (marking && Theme.textScale > 1)
    readonly property int most: Theme.landscape ? 8 : Theme.textScale > 1 ? 7 : 8 // of a declaration with many goods
    readonly property int perPage: paged ? 3 : count > most ? 6 : most
    readonly property int count: driver.facts.count
    readonly property int pages: Math.max(1, Math.ceil(count / perPage))
    readonly property int shown: Math.min(perPage, count - page * perPage)
    readonly property int columns: Theme.landscape && !paged ? 2 : 1
    readonly property int lines: Math.max(1, Math.ceil(shown / columns))
    readonly property bool last: page === pages - 1

    onPageChanged: turned()
    onMarkingChanged: turned()
    touchHeight: marking ? 156 : 244
    sideWidth: 500
    headingLimit: Theme.landscape ? 150 : paged ? 260 : 180

    Paper {
        id: paper

        readonly property real between: root.marking ? Theme.apart : 0
        readonly property real cellWidth: (width - (root.columns - 1) * between) / root.columns
        readonly property real wanted: root.paged ? 276 : Theme.landscape ? 178 : 168 * Math.min(1.4, Theme.textScale)
        // What is touched begins where hands reach.
        readonly property real start: root.marking && !Theme.landscape ? Math.max(0, Theme.hands - parent.y) : 0
        readonly property real cell: Math.min(wanted, (parent.height - start - (root.pages > 1 ? 80 : 0) - (root.lines - 1) * between) / root.lines)

        y: start
        width: parent.width
        height: cell * root.lines + between * (root.lines - 1)

        Repeater {
            model: root.driver.facts

            FactRow {
                id: row

                required property int index

                readonly property int place: index - root.page * root.perPage

                objectName: "fact " + kind
                visible: place >= 0 && place < root.shown
                x: (place % root.columns) * (paper.cellWidth + paper.between)
                y: Math.floor(place / root.columns) * (paper.cell + paper.between)
                width: paper.cellWidth
                height: paper.cell
                marking: root.marking
                onClicked: root.driver.dispute(kind)

                Rectangle {
                    y: -height / 2
                    width: parent.width
                    height: Theme.lineWidth
                    color: Theme.line
                    visible: row.place >= root.columns && !root.marking
                }
                Rectangle {
                    x: -width / 2
                    width: Theme.lineWidth
                    height: parent.height
                    color: Theme.line
                    visible: row.place % root.columns > 0 && !root.marking
                }
            }
        }
    }
    Row {
        visible: root.pages > 1
        x: (parent.width - width) / 2
        y: paper.y + paper.height + 8
        height: 72
        spacing: 20

        Words {
            text: (root.page + 1) + " / " + root.pages
            px: Theme.entry
            grows: false
            strong: true
            latin: true
            anchors.verticalCenter: parent.verticalCenter
        }
        Repeater {
            model: root.pages

            Rectangle {
                required property int index

                width: 36
                height: 36
                radius: height / 2
                color: index === root.page ? Theme.ink : Theme.none
                border.width: Theme.strongLine
                border.color: Theme.ink
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }

    touch: [
        BigButton {
            id: previous

            objectName: "previous"
            visible: root.page > 0 && !root.marking && !Theme.landscape
            pictogram: "left"
            text: ""
            Accessible.name: qsTr("Back")
            width: 176
            height: parent.height
            onClicked: root.page -= 1
        },
        YesNo {
            visible: !root.marking && root.last
            x: previous.visible ? previous.width + 24 : 0
            width: parent.width - x
            height: Theme.landscape ? Math.min(532, parent.height) : parent.height
            y: Theme.landscape ? 112 : 0
            onAccepted: root.accepted()
            onDeclined: root.declined()
        },
        BackNext {
            visible: !root.marking && !root.last
            backShown: root.page > 0 && Theme.landscape
            x: previous.visible ? previous.width + 24 : 0
            width: parent.width - x
            height: Theme.landscape ? 200 : parent.height
            y: parent.height - height
            onWentBack: root.page -= 1
            onWentOn: root.page += 1
        },
        BackNext {
            objectName: "marked"
            visible: root.marking
            width: parent.width
            y: parent.height - height
            ready: !root.last || root.driver.facts.anyDisputed
            onWentBack: {
                if (root.page > 0)
                    root.page -= 1;
                else
                    root.marking = false;
            }
            onWentOn: {
                if (root.last)
                    root.marked();
                else
                    root.page += 1;
            }
        }
    ]
}
