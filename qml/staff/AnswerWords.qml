// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// An officer's own words, on a keyboard with whatever input method it has.
StaffPage {
    id: root

    required property string asked

    readonly property int limit: 300 // characters: 900 bytes of Chinese

    signal sent(text: string)

    FitWords {
        id: about

        text: root.asked
        px: Theme.staffBody
        strong: false
        heading: false
        limit: 110
        width: parent.width
        height: implicitHeight
    }
    Words {
        id: hint

        text: qsTr("Whoever has the number reads it: name nobody")
        px: Theme.staffLabel
        color: Theme.ink2
        y: about.height + 12
        width: parent.width
    }
    Rectangle {
        y: hint.y + hint.height + 8
        width: parent.width
        height: send.y - y - 12
        radius: Theme.radiusStaff
        color: Theme.ground
        border.width: Theme.strongLine
        border.color: Theme.accent

        TextEdit {
            id: field

            objectName: "words"
            anchors.fill: parent
            anchors.margins: 16
            focus: true
            clip: true
            color: Theme.ink
            font.family: Theme.family
            font.pixelSize: Math.round(Theme.staffValue * Theme.factor)
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            Accessible.role: Accessible.EditableText
            Accessible.name: hint.text
            KeyNavigation.priority: KeyNavigation.BeforeItem
            KeyNavigation.tab: leave
            KeyNavigation.backtab: send
            onTextChanged: {
                if (length > root.limit)
                    remove(root.limit, length);
            }
        }
    }
    StaffButton {
        id: leave

        objectName: "leaveWords"
        y: parent.height - height
        width: 260
        pictogram: "back"
        text: qsTr("Back")
        onClicked: root.leaving()
    }
    StaffButton {
        id: send

        objectName: "sendWords"
        x: leave.width + 20
        y: parent.height - height
        width: parent.width - x
        go: true
        pictogram: "tick"
        text: qsTr("Send the answer")
        enabled: field.text.trim() !== ""
        onClicked: root.sent(field.text)
    }

    Component.onCompleted: field.forceActiveFocus()
}
