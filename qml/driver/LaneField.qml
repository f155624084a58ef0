// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// By day the whole field takes the lane's colour and the sign is cut out of it; otherwise only the sign is lit.
Rectangle {
    id: root

    required property LaneViewModel result
    required property string title
    required property string note
    property real wantedSign: 640
    property bool compact: false

    readonly property int lane: result.known ? result.lane : Kiosk.Lane.Staff
    readonly property color markColour: Lanes.mark(lane)
    readonly property real above: Theme.landscape ? 16 : Theme.top + 8
    readonly property real wantedHeight: above + wantedSign + 24 + lines.height + (compact ? 28 : 52)
    readonly property real sign: Math.max(160, Math.min(wantedSign, height - above - lines.height - 36))
    readonly property real arrow: Math.min(sign * 0.72, 330)

    color: Theme.day ? Lanes.fill(lane) : Theme.ground

    Rectangle {
        x: Theme.landscape ? parent.width - width : 0
        y: Theme.landscape ? 0 : parent.height - height
        width: Theme.landscape ? 6 : parent.width
        height: Theme.landscape ? parent.height : 6
        color: Lanes.edge(root.lane)
        visible: !Theme.day || root.lane === Kiosk.Lane.Empty || root.lane === Kiosk.Lane.Hold
    }
    LaneSign {
        id: signItem

        objectName: "sign"
        lane: root.lane
        number: root.result.sign
        size: root.sign
        inverse: Theme.day
        x: Theme.edge
        y: root.above
        transformOrigin: Item.Center

        NumberAnimation on scale {
            from: Theme.reducedMotion ? 1 : 0.8
            to: 1
            duration: Theme.signTime
            easing.type: Easing.OutCubic
        }
    }
    Pictogram {
        name: "call-staff"
        size: root.sign * 0.5
        ink: Theme.day ? root.color : root.markColour
        doing: ink
        ground: Theme.day ? root.markColour : Lanes.fill(root.lane)
        visible: !root.result.known
        x: signItem.x + (root.sign - size) / 2
        y: signItem.y + root.sign * 0.17
    }
    Pictogram {
        name: root.result.drive
        size: root.arrow
        ink: root.markColour
        ground: root.color
        visible: root.result.known
        x: signItem.x + root.sign + (root.width - signItem.x - root.sign - size) / 2 - (Theme.landscape ? 0 : 8)
        y: root.above + (root.sign - size) / 2
        Accessible.role: Accessible.Graphic
        Accessible.name: root.title
    }
    Item {
        id: lines

        readonly property real icon: root.compact ? 108 : 128

        x: Theme.edge
        y: root.above + root.sign + (root.compact ? 8 : 24)
        width: parent.width - 2 * x
        height: Math.max(icon, titleWords.height + noteWords.height)

        Pictogram {
            name: root.result.known ? root.result.pictogram : "call-staff"
            size: lines.icon
            ink: root.markColour
            doing: root.markColour
            ground: root.color
            anchors.verticalCenter: parent.verticalCenter
        }
        FitWords {
            id: titleWords

            objectName: "heading"
            text: root.title
            px: (root.compact ? 0.8 : 1) * Theme.show
            grows: !root.compact
            ink: root.markColour
            x: lines.icon + 28
            width: parent.width - x
            height: implicitHeight
            limit: root.compact || Theme.landscape ? 150 : 200
        }
        FitWords {
            id: noteWords

            text: root.note
            px: root.compact ? Theme.lead : Theme.strong
            grows: !root.compact
            strong: false
            ink: root.markColour
            x: titleWords.x
            y: titleWords.height
            width: titleWords.width
            height: implicitHeight
            limit: 120
        }
    }
}
