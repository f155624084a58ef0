// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// Picture beside values, a touch a field; then what may be done.
Item {
    id: root

    required property StaffViewModel staff

    readonly property CaseCardViewModel card: staff.card
    readonly property bool complete: card.fieldCount === card.verifiedCount

    signal correcting(name: string, label: string, value: string)
    signal moving
    signal signing

    Item {
        id: evidence

        width: parent.width
        height: ages.y - 10

        EvidencePicture {
            id: picture

            pictures: root.card.pictures
            // As wide as a camera's picture of this height; the values need the rest.
            width: Math.min(height * 4 / 3, parent.width - 400)
            height: parent.height
        }
        ListView {
            id: fields

            objectName: "fields"
            x: picture.width + 14
            width: parent.width - x
            height: parent.height
            clip: true
            spacing: 9
            model: root.card.fields
            boundsBehavior: Flickable.StopAtBounds
            delegate: FieldRow {
                width: ListView.view.width
                height: Math.max(Theme.target, Math.min(88, (fields.height - 2 * fields.spacing) / 3)) // three at once
                onAgreed: root.staff.verifyField(name)
                onCorrecting: root.correcting(name, label, value)
            }
        }
        FitWords {
            visible: root.card.fieldCount === 0
            text: qsTr("No value is in doubt")
            px: 22
            strong: false
            ink: Theme.ink2
            x: fields.x + 8
            y: (parent.height - height) / 2
            width: fields.width - 16
            height: implicitHeight
        }
    }
    AgesLine {
        id: ages

        card: root.card
        brief: second.visible
        y: (second.visible ? second.y : actions.y) - height - 10
        width: parent.width
    }
    SecondPerson {
        id: second

        staff: root.staff
        visible: root.card.pending || root.staff.refused !== ""
        y: actions.y - height - 10
        width: parent.width
        onSigning: root.signing()
    }
    Row {
        id: actions

        readonly property real part: (width - 3 * 12 - 84) / 3.7

        y: parent.height - height
        width: parent.width
        height: 80
        spacing: 12

        StaffButton {
            objectName: "finish"
            width: parent.part * 1.5
            height: parent.height
            pictogram: "tick"
            text: root.card.fieldCount === 0 ? qsTr("Run the rules again") : qsTr("Verified %1 / %2").arg(root.card.verifiedCount).arg(root.card.fieldCount)
            waiting: !root.complete
            enabled: root.complete
            go: root.complete
            onClicked: root.staff.finishVerifying()
        }
        StaffButton {
            objectName: "change"
            width: parent.part * 1.2
            height: parent.height
            pictogram: "right"
            text: qsTr("Change lane")
            onClicked: root.moving()
        }
        StaffButton {
            objectName: "call"
            width: parent.part
            height: parent.height
            pictogram: "bell"
            text: qsTr("Call")
            onClicked: root.staff.call(root.card.crossing)
        }
        StaffButton {
            objectName: "nextPicture"
            width: 84
            height: parent.height
            pictogram: "eye"
            text: qsTr("Next picture")
            enabled: root.card.pictures.length > 1
            onClicked: picture.next()
        }
    }
}
