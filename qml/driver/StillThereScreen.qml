// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// The count is the screen; the facts are gone already.
DriverScreen {
    id: root

    readonly property int whole: 15 // seconds, by which the ring is measured
    readonly property real floor: height - Theme.dock
    readonly property real leftWidth: Theme.landscape ? width * 0.58 : width

    heading: qsTr("Are you still there?")

    Ring {
        id: ring

        readonly property real space: Theme.landscape ? root.floor - Theme.top - 60 : root.floor - Theme.top - 780

        part: root.driver.secondsLeft / root.whole
        width: Math.min(644, space)
        height: width
        x: Theme.landscape ? Theme.edge : (root.width - width) / 2
        y: Theme.top + (Theme.landscape ? 30 : 66)

        Words {
            anchors.centerIn: parent
            text: root.driver.secondsLeft
            px: parent.width * 0.5
            grows: false
            strong: true
            latin: true
        }
    }
    FitWords {
        id: title

        objectName: "heading"
        text: root.heading
        px: Theme.landscape ? Theme.number : Theme.shout
        x: Theme.landscape ? ring.x + ring.width + 56 : Theme.edge
        y: Theme.landscape ? Theme.top + 30 : ring.y + ring.height + 40
        width: root.width - x - Theme.edge
        height: implicitHeight
        limit: Theme.landscape ? 200 : 260
        align: Theme.landscape ? Text.AlignLeft : Text.AlignHCenter
    }
    Advice {
        pictogram: "hide"
        text: qsTr("Your data is hidden")
        size: 96
        px: Theme.lead
        strong: false
        ink: Theme.ink2
        x: Theme.landscape ? title.x : (root.width - width) / 2
        y: title.y + title.height + 16
        width: Theme.landscape ? title.width : Math.min(title.width, 620 * Math.max(1, Theme.textScale * 0.8))
    }
    YesNo {
        x: Theme.landscape ? title.x : Theme.edge
        y: root.floor - height - 28
        width: root.width - x - Theme.edge
        height: Theme.landscape ? 320 : 268
        onAccepted: root.driver.stillHere()
        onDeclined: root.driver.done()
    }
}
