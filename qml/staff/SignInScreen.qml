// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// Who are you: number and PIN. Works without a line.
StaffPage {
    id: root

    required property StaffViewModel staff
    required property PlaceViewModel place

    readonly property bool locked: staff.signIn === Kiosk.SignIn.LockedOut
    readonly property real half: width / 2

    Pictogram {
        name: "mark"
        size: 72
        x: 64
        y: 64
    }
    Words {
        id: port

        text: root.place.name
        px: Theme.staffShow
        strong: true
        x: 64
        y: 176
        width: root.half - 128
    }
    Words {
        id: title

        text: qsTr("Staff sign-in")
        px: Theme.staffTitle
        x: 64
        y: port.y + port.contentHeight + 8
        width: root.half - 128
    }
    Pill {
        id: pill

        link: root.staff.link
        px: Theme.staffLead
        maximum: root.half - 128
        x: 64
        y: title.y + title.contentHeight + 32
    }
    Rectangle {
        visible: root.staff.signIn === Kiosk.SignIn.Wrong || root.locked
        x: 64
        y: pill.y + pill.height + 40
        width: root.half - 128
        height: 112
        radius: Theme.radiusStaff
        color: Theme.hint
        border.width: Theme.staffLine
        border.color: Theme.hintInk

        Advice {
            pictogram: root.locked ? "clock" : "key"
            text: root.locked ? qsTr("Locked for %1 s").arg(root.staff.lockedSeconds) : qsTr("Number or PIN is wrong")
            size: 52
            px: Theme.staffStrong
            ink: Theme.hintInk
            x: 20
            width: parent.width - 40
            height: parent.height
        }
    }
    StaffButton {
        objectName: "staffLanguage"
        x: 64
        y: root.height - height - 64
        width: 200
        pictogram: "globe"
        text: root.staff.language === Kiosk.Language.Zh ? "English" : "中文"
        onClicked: root.staff.chooseLanguage(root.staff.language === Kiosk.Language.Zh ? Kiosk.Language.En : Kiosk.Language.Zh)
    }
    PinPad {
        id: pad

        objectName: "signIn"
        focus: true
        button: qsTr("Sign in")
        ready: !root.locked
        x: root.half + 20
        y: 64
        width: Math.min(root.half - 84, 560)
        height: root.height - 128
        onEntered: (number, pin) => root.staff.enter(number, pin)
    }

    onLeaving: pad.clear()
}
