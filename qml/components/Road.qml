// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan

// Four stations and his truck. It cannot be touched.
Item {
    id: root

    required property int station
    property bool overField: false
    property color ink: Theme.ink
    property color fill: Theme.ground

    readonly property color done: overField ? ink : Theme.accent
    readonly property color doneInk: overField ? fill : Theme.accentInk
    readonly property color ahead: overField ? ink : Theme.line
    readonly property list<string> stations: ["qr", "passport", "src-decl", "up"]
    readonly property real middle: 62
    readonly property real first: 150
    readonly property real step: (width - first - 46) / 3
    property real truckAt: first + step * station - 136

    implicitHeight: Theme.road
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Step %1 of 4").arg(station + 1)

    Behavior on truckAt {
        StepAnimation {}
    }

    Rectangle {
        y: root.middle - 10
        width: root.width - 30
        height: 20
        radius: height / 2
        color: root.ahead
    }
    Repeater {
        model: Math.max(0, Math.ceil((root.width - 60 - root.truckAt) / 48))

        Rectangle {
            required property int index

            x: root.truckAt + 76 + index * 48
            y: root.middle - 2.5
            width: Math.min(26, root.width - 60 - x)
            height: 5
            color: root.fill
            visible: width > 0
        }
    }
    Rectangle {
        y: root.middle - 10
        width: root.truckAt + 46
        height: 20
        radius: height / 2
        color: root.done
    }
    Repeater {
        model: root.stations

        Rectangle {
            id: stop

            required property int index
            required property string modelData

            readonly property bool passed: index < root.station
            readonly property bool here: index === root.station

            x: root.first + root.step * index - width / 2
            y: root.middle - height / 2
            width: here ? 100 : 80
            height: width
            radius: width / 2
            color: passed || here ? root.done : root.fill
            border.width: passed || here ? 0 : Theme.strongLine
            border.color: root.ahead

            Pictogram {
                anchors.centerIn: parent
                name: stop.passed ? "tick" : stop.modelData
                size: stop.here ? 60 : 44
                ink: stop.passed || stop.here ? root.doneInk : root.overField ? root.ink : Theme.ink2
                doing: ink
                ground: stop.color
            }
        }
    }
    Pictogram {
        x: root.truckAt
        y: root.middle - 66
        name: "truck"
        size: 76
        ink: root.ink
        doing: root.done
        ground: root.fill
    }
}
