// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// One value is typed again, on our keys.
Item {
    id: root

    required property string label
    property string typed
    property string button: qsTr("Save the correction")

    readonly property int limit: 40

    signal corrected(value: string)
    signal leaving

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
        rows: ["1234567890", "QWERTYUIOP", "ASDFGHJKL-", "ZXCVBNM. "]
        onErased: root.typed = root.typed.slice(0, -1)
        onTyped: key => {
            if (root.typed.length < root.limit)
                root.typed += key;
        }
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
}
