// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan

// When vehicles came: a bar an hour of the port's clock, this hour's in colour.
Item {
    id: root

    required property list<int> arrivals
    required property int now

    readonly property int most: Math.max(1, ...arrivals)
    readonly property real column: width / 24
    readonly property real high: 92

    implicitHeight: heading.height + 8 + 22 + high + 26
    Accessible.role: Accessible.StaticText
    Accessible.name: heading.text + ". " + qsTr("This hour: %1, most in an hour: %2").arg(arrivals[now] ?? 0).arg(most)

    FitWords {
        id: heading

        text: qsTr("Vehicles that came, by the hour")
        px: Theme.staffLead
        limit: 34
        width: parent.width
        height: implicitHeight
    }
    Repeater {
        model: root.arrivals.length

        Item {
            id: hour

            required property int index

            readonly property int came: root.arrivals[index]
            readonly property real tall: root.high * came / root.most
            readonly property bool told: came > 0 && (came === root.most || index === root.now)

            x: index * root.column
            y: heading.height + 8
            width: root.column
            height: 22 + root.high + 26

            Rectangle {
                x: 2
                y: 22 + root.high - hour.tall
                width: parent.width - 4
                height: hour.tall
                color: hour.index === root.now ? Theme.accent : Theme.ink2
            }
            Words {
                visible: hour.told
                text: hour.came
                px: Theme.staffSmall
                strong: true
                latin: true
                x: (parent.width - contentWidth) / 2
                y: 22 + root.high - hour.tall - contentHeight
                wrapMode: Text.NoWrap
            }
            Words {
                visible: hour.index % 6 === 0
                text: hour.index
                px: Theme.staffSmall
                latin: true
                color: Theme.ink2
                x: 2
                y: 22 + root.high + 4
                wrapMode: Text.NoWrap
            }
        }
    }
    Rectangle {
        y: heading.height + 8 + 22 + root.high
        width: parent.width
        height: Theme.thinLine
        color: Theme.line
    }
}
