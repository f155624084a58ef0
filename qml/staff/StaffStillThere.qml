// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// The count is the screen; what was on it lies behind, unseen.
StaffPage {
    id: root

    required property StaffViewModel staff

    readonly property StationViewModel station: staff.station
    readonly property int whole: 15 // seconds, by which the ring is measured

    objectName: "stillThere"
    onLeaving: station.stillHere()
    Keys.onReturnPressed: station.stillHere()
    Keys.onEnterPressed: station.stillHere()
    Keys.onSpacePressed: station.stillHere()

    Ring {
        id: ring

        part: Math.max(0, root.station.leavingIn) / root.whole
        width: 300
        height: width
        x: (parent.width - width) / 2
        y: 90

        Words {
            anchors.centerIn: parent
            text: Math.max(0, root.station.leavingIn)
            px: Theme.count
            strong: true
            latin: true
        }
    }
    FitWords {
        id: title

        text: qsTr("Are you still there?")
        px: Theme.staffShow
        align: Text.AlignHCenter
        x: 64
        y: ring.y + ring.height + 40
        width: parent.width - 128
        height: implicitHeight
    }
    FitWords {
        text: qsTr("%1 is signed out then. The case stays as it is.").arg(root.staff.staffName)
        px: Theme.staffStrong
        strong: false
        ink: Theme.ink2
        align: Text.AlignHCenter
        x: 64
        y: title.y + title.height + 12
        width: parent.width - 128
        height: implicitHeight
    }
    Row {
        x: (parent.width - width) / 2
        y: parent.height - height - 64
        spacing: 24

        StaffButton {
            objectName: "stillHere"
            width: 400
            height: 120
            good: true
            pictogram: "tick"
            text: qsTr("I am here")
            px: Theme.staffHead
            onClicked: root.station.stillHere()
        }
        StaffButton {
            objectName: "leaveNow"
            width: 260
            height: 120
            pictogram: "exit"
            text: qsTr("Sign out")
            px: Theme.staffStrong
            onClicked: root.staff.signOut()
        }
    }
}
