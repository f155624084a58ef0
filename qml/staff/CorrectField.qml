// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// One value is typed again, on our keys or on a keyboard.
StaffPage {
    id: root

    required property string label
    property string typed
    property string button: qsTr("Save the correction")
    property list<string> rows: ["1234567890", "QWERTYUIOP", "ASDFGHJKL-", "ZXCVBNM. "]
    property string otherPage

    readonly property int limit: 40

    signal corrected(value: string)
    signal pageAsked

    function type(text: string) {
        if (typed.length < limit)
            typed += text.toUpperCase();
    }
    function erase() {
        typed = typed.slice(0, -1);
    }

    PinField {
        id: field

        label: root.label
        text: root.typed
        current: true
        width: parent.width
        height: 90
    }
    KeyPad {
        y: field.height + 12
        width: parent.width
        height: parent.height - y - buttons.height - 12
        rows: root.rows
        otherPage: root.otherPage
        onPageAsked: root.pageAsked()
        onErased: root.erase()
        onTyped: key => root.type(key)
    }
    Row {
        id: buttons

        y: parent.height - height
        width: parent.width
        height: 80
        spacing: 12

        StaffButton {
            objectName: "leave"
            width: (parent.width - 12) / 3
            pictogram: "back"
            text: qsTr("Back")
            onClicked: root.leaving()
        }
        StaffButton {
            objectName: "saveCorrection"
            width: (parent.width - 12) * 2 / 3
            go: true
            pictogram: "tick"
            text: root.button
            enabled: root.typed !== ""
            onClicked: root.corrected(root.typed)
        }
    }

    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Backspace)
            erase();
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && typed !== "")
            corrected(typed);
        else if (event.text >= " " && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier)))
            type(event.text);
        else
            event.accepted = false;
    }
}
