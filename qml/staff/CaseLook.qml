// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// Picture beside values, a touch a field; then what may be done.
StaffPage {
    id: root

    required property StaffViewModel staff

    readonly property CaseCardViewModel card: staff.card

    signal correcting(name: string, label: string, value: string)
    signal moving
    signal signing
    signal enlarging(picture: int)
    signal inspecting
    signal resolving
    signal releasing
    signal atGate
    signal ending
    signal boarding
    signal hurrying

    Item {
        id: evidence

        width: parent.width
        height: machines.y - (machines.height > 0 ? 10 : 0)

        EvidencePicture {
            id: picture

            pictures: root.card.pictures
            // As wide as a camera's picture of this height; the values need the rest.
            width: Math.min(height * 4 / 3, parent.width - 400)
            height: parent.height
            onClicked: root.enlarging(shown)
        }
        ListView {
            id: fields

            objectName: "fields"
            x: picture.width + 14
            width: parent.width - x
            height: parent.height
            clip: contentHeight > height + 8 // the gap below has room for so much: Thai and Lao reasons are higher
            spacing: 12
            model: root.card.fields
            boundsBehavior: Flickable.StopAtBounds
            delegate: FieldRow {
                width: ListView.view.width
                height: Math.max(Theme.target, Math.min(88, (fields.height - 2 * fields.spacing) / 3)) // three at once
                onAgreed: root.staff.verifyField(name)
                onCorrecting: root.correcting(name, label, value)
                onActiveFocusChanged: {
                    if (activeFocus)
                        fields.positionViewAtIndex(index, ListView.Contain);
                }
            }
        }
        FitWords {
            visible: root.card.fieldCount === 0 && root.card.inspection.samples.length === 0
            text: qsTr("No value is in doubt")
            px: Theme.staffLead
            strong: false
            ink: Theme.ink2
            x: fields.x + 8
            y: (parent.height - height) / 2
            width: fields.width - 16
            height: implicitHeight
        }
    }
    SampleResult {
        visible: root.card.fieldCount === 0
        staff: root.staff
        x: evidence.x + fields.x
        y: 8
        width: fields.width
    }
    MachinesLine {
        id: machines

        card: root.card
        y: ages.y - height - 10
        width: parent.width
    }
    AgesLine {
        id: ages

        card: root.card
        brief: second.visible || machines.height > 0
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
    CaseActions {
        id: actions

        staff: root.staff
        y: parent.height - height
        width: parent.width
        onMoving: root.moving()
        onInspecting: root.inspecting()
        onResolving: root.resolving()
        onReleasing: root.releasing()
        onAtGate: root.atGate()
        onEnding: root.ending()
        onBoarding: root.boarding()
        onHurrying: root.hurrying()
    }
}
