// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// Staff: who signs in, and the floor where he works. Whoever touches nothing is asked before he is signed out.
Rectangle {
    id: root

    required property StaffViewModel staff
    required property PlaceViewModel place

    readonly property bool inside: staff.signIn === Kiosk.SignIn.SignedIn
    readonly property bool asked: inside && staff.station.leavingIn >= 0

    color: Theme.ground

    Loader {
        anchors.fill: parent
        active: !root.inside
        sourceComponent: SignInScreen {
            staff: root.staff
            place: root.place
        }
    }
    Loader {
        anchors.fill: parent
        active: root.inside
        visible: !root.asked
        sourceComponent: StaffFloor {
            staff: root.staff
            place: root.place
        }
    }
    Loader {
        anchors.fill: parent
        active: root.asked
        sourceComponent: StaffStillThere {
            staff: root.staff
        }
    }
    ArrowKeys {
        id: arrows
    }
    InputWatch {
        window: root.Window.window
        onTouched: root.staff.station.touched()
    }

    Keys.onPressed: event => event.accepted = arrows.move(Window.activeFocusItem, event.key)
    Component.onCompleted: Theme.language = Qt.binding(() => root.staff.language)
}
