// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// The one who leaves writes nothing: he signs what the station counts, and then who comes signs.
StaffPage {
    id: root

    required property StaffViewModel staff
    property string pin // of who leaves, once he has signed

    readonly property bool second: pin !== ""

    function begin() {
        pin = "";
        pad.number = root.staff.staffId;
        pad.pin = "";
        pad.atPin = true;
    }

    FitWords {
        id: title

        text: qsTr("Hand over the shift")
        px: Theme.staffHead
        x: 20
        y: 16
        width: parent.width * 0.5 - 40
        height: implicitHeight
    }
    ShiftSummary {
        shift: root.staff.station.shift
        x: 20
        y: title.y + title.height + 16
        width: parent.width * 0.5 - 40
    }
    StaffButton {
        objectName: "leave"
        x: 20
        y: parent.height - height - 16
        width: 260
        pictogram: "back"
        text: qsTr("Back")
        onClicked: root.leaving()
    }
    FitWords {
        id: who

        text: root.staff.refused !== "" ? root.staff.refused : root.second ? qsTr("Now who takes over signs") : qsTr("First %1 signs").arg(root.staff.staffName)
        px: Theme.staffStrong
        x: parent.width * 0.5 + 20
        y: 16
        width: parent.width * 0.5 - 40
        height: implicitHeight
    }
    PinPad {
        id: pad

        objectName: "shiftPad"
        focus: true
        button: root.second ? qsTr("I take over") : qsTr("I hand over")
        x: parent.width * 0.5 + 20
        y: who.y + who.height + 12
        width: parent.width * 0.5 - 40
        height: parent.height - y - 16
        onEntered: (number, pin) => {
            if (!root.second) {
                root.pin = pin;
                pad.clear();
                return;
            }
            root.staff.station.handOver(root.pin, number, pin);
            root.begin();
        }
    }

    onLeaving: root.staff.station.showPage(Kiosk.StationPage.Cases)
    Component.onCompleted: begin()
}
