// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// Another person signs, with number and PIN of his own, for what stands beside the pad.
StaffPage {
    id: root

    property string pictogram: "two"
    property string title
    property string text
    property string refused
    property string number // of who signs, where it is known
    property string button: qsTr("I sign as the second officer")
    default property alias more: extra.data

    signal signed(number: string, pin: string)

    PinPad {
        id: pad

        objectName: "secondPad"
        focus: true
        button: root.button
        width: Math.min(520, parent.width * 0.55)
        height: parent.height
        onEntered: (number, pin) => root.signed(number, pin)
    }
    Column {
        id: column

        x: Math.min(520, parent.width * 0.55) + 28
        width: parent.width - x
        spacing: 16

        Pictogram {
            name: root.pictogram
            size: 72
        }
        FitWords {
            text: root.title
            px: Theme.staffHead
            width: parent.width
            height: implicitHeight
        }
        FitWords {
            text: root.refused !== "" ? root.refused : root.text
            px: Theme.staffLead
            strong: root.refused !== ""
            width: parent.width
            height: implicitHeight
        }
        Column {
            id: extra

            width: parent.width
            spacing: 12
        }
    }
    StaffButton {
        objectName: "leave"
        x: column.x
        y: parent.height - height
        width: column.width
        pictogram: "back"
        text: qsTr("Back")
        onClicked: root.leaving()
    }

    Component.onCompleted: {
        pad.number = root.number;
        pad.atPin = root.number !== "";
    }
}
