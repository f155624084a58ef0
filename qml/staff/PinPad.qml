// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan

// Staff number and PIN, in this order, on one pad or by keys. The PIN is never shown.
FocusScope {
    id: root

    property string button
    property bool ready: true

    property string number
    property string pin
    property bool atPin: false

    readonly property int limit: 12
    readonly property real cell: (width - 2 * 12) / 3
    readonly property real line: Math.min(96, (height - 100 - 24 - 4 * 12) / 5)

    signal entered(number: string, pin: string)

    function clear() {
        number = "";
        pin = "";
        atPin = false;
    }
    function press(digit: string) {
        if (atPin && pin.length < limit)
            pin += digit;
        else if (!atPin && number.length < limit)
            number += digit;
    }
    function erase() {
        if (atPin)
            pin = pin.slice(0, -1);
        else
            number = number.slice(0, -1);
    }
    function goOn() {
        if (enter.enabled)
            sign();
        else if (next.enabled)
            atPin = true;
    }
    function sign() {
        entered(number, pin);
        pin = "";
    }

    Row {
        width: parent.width
        height: 100
        spacing: 12

        PinField {
            objectName: "staffNumber"
            label: qsTr("Staff number")
            text: root.number
            current: !root.atPin
            width: (parent.width - 12) / 2
            height: parent.height
            onClicked: root.atPin = false
            onActiveFocusChanged: root.atPin = root.atPin && !activeFocus
        }
        PinField {
            objectName: "pin"
            label: qsTr("PIN")
            text: "●".repeat(root.pin.length)
            current: root.atPin
            width: (parent.width - 12) / 2
            height: parent.height
            onClicked: root.atPin = true
            onActiveFocusChanged: root.atPin = root.atPin || activeFocus
        }
    }
    Grid {
        y: 124
        columns: 3
        spacing: 12

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

            StaffButton {
                required property string modelData

                objectName: "digit " + modelData
                width: root.cell
                height: root.line
                text: modelData
                px: Math.min(Theme.staffTitle, root.line * 0.45)
                onClicked: root.press(modelData)
            }
        }
        StaffButton {
            objectName: "pinErase"
            width: root.cell
            height: root.line
            pictogram: "erase"
            text: ""
            Accessible.name: qsTr("Erase")
            onClicked: root.erase()
        }
        StaffButton {
            objectName: "digit 0"
            width: root.cell
            height: root.line
            text: "0"
            px: Math.min(Theme.staffTitle, root.line * 0.45)
            onClicked: root.press("0")
        }
        StaffButton {
            id: next

            objectName: "pinNext"
            width: root.cell
            height: root.line
            pictogram: "right"
            text: ""
            Accessible.name: qsTr("Next")
            enabled: !root.atPin && root.number !== ""
            onClicked: root.atPin = true
        }
    }
    StaffButton {
        id: enter

        objectName: "enter"
        y: parent.height - height
        width: parent.width
        height: root.line
        go: true
        pictogram: "tick"
        text: root.button
        px: Theme.staffValue
        enabled: root.ready && root.number !== "" && root.pin.length >= 4
        onClicked: root.sign()
    }

    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            press(String.fromCharCode(event.key));
        else if (event.key === Qt.Key_Backspace)
            erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            goOn();
        else
            event.accepted = false;
    }
}
