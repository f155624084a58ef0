// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// What was just done, for as long as it can be taken back: the line on top gets shorter.
Rectangle {
    id: root

    required property StaffViewModel staff

    readonly property StationViewModel station: staff.station
    readonly property int whole: 10 // seconds

    objectName: "undoStrip"
    visible: station.done !== ""
    height: 96
    color: Theme.tint
    Accessible.role: Accessible.AlertMessage
    Accessible.name: station.done

    Rectangle {
        width: parent.width
        height: 3
        color: Theme.ink
    }
    Rectangle {
        id: line

        width: parent.width * root.station.undoSeconds / root.whole
        height: 8
        color: Theme.accent

        Behavior on width {
            enabled: !Theme.reducedMotion

            NumberAnimation {
                duration: Theme.countTime
            }
        }
    }
    FitWords {
        text: root.station.done
        px: Theme.staffBody
        limit: 64
        x: 20
        y: 8 + (parent.height - 8 - height) / 2
        width: undo.x - x - 12
        height: implicitHeight
    }
    StaffButton {
        id: undo

        objectName: "undo"
        x: parent.width - width - 8
        y: 12
        width: 150
        height: 80
        pictogram: "turn"
        text: qsTr("Undo")
        onClicked: root.station.undo()
    }
}
