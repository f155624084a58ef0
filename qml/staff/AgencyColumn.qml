// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// What one agency was ordered to do, and its word.
Rectangle {
    id: root

    required property string agency
    required property string label
    required property bool mine
    required property string officers
    required property list<string> works
    required property list<string> workPictograms
    required property int outcome
    required property string outcomeWords
    required property string at
    required property string notes
    required property bool pending
    property InspectionViewModel inspection

    readonly property string pictogram: agency === "CUSTOMS" ? "packages" : agency === "BORDER" ? "person" : "truck"
    readonly property bool open: inspection.begun && !inspection.closed

    signal found(outcome: int)

    objectName: "agency " + agency
    radius: Theme.radiusStaff
    color: Theme.ground
    border.width: mine ? Theme.boldStaffLine : Theme.staffLine
    border.color: mine ? Theme.accent : Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Pictogram {
        id: icon

        name: root.pictogram
        size: 48
        x: 18
        y: 18
    }
    Words {
        text: root.label
        px: Theme.staffValue
        strong: true
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        x: icon.x + icon.width + 14
        width: you.x - x - 8
        anchors.verticalCenter: icon.verticalCenter
    }
    Rectangle {
        id: you

        visible: root.mine
        x: visible ? parent.width - width - 20 : parent.width - 10
        width: visible ? youWord.contentWidth + 26 : 0
        height: 34
        radius: height / 2
        color: Theme.accent
        anchors.verticalCenter: icon.verticalCenter

        Words {
            id: youWord

            text: qsTr("You")
            px: Theme.staffLabel
            strong: true
            color: Theme.accentInk
            anchors.centerIn: parent
        }
    }
    Column {
        id: what

        x: 18
        y: icon.y + icon.height + 10
        width: parent.width - 36
        height: bottom.y - y - 8
        spacing: 8
        clip: true

        Words {
            visible: root.officers !== ""
            text: root.officers
            px: Theme.staffBody
            color: Theme.ink2
            width: parent.width
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
        }
        Repeater {
            model: root.works

            Item {
                id: work

                required property int index
                required property string modelData

                width: what.width
                height: Math.max(36, words.implicitHeight)

                Pictogram {
                    name: root.workPictograms[work.index]
                    size: 36
                    anchors.verticalCenter: parent.verticalCenter
                }
                FitWords {
                    id: words

                    text: work.modelData
                    px: Theme.staffBody
                    limit: 60
                    x: 48
                    width: work.width - 48
                    height: implicitHeight
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
        Words {
            visible: root.notes !== ""
            text: root.notes
            px: Theme.staffLabel
            color: Theme.ink2
            width: parent.width
        }
    }
    Item {
        id: bottom

        readonly property bool keys: root.mine && root.open && root.outcome < 0

        x: 18
        y: parent.height - height - 18
        width: parent.width - 36
        height: keys ? 2 * 84 + 12 : 84

        OutcomeKeys {
            anchors.fill: parent
            visible: bottom.keys
            onChosen: outcome => root.found(outcome)
        }
        AgencyWord {
            width: parent.width - (again.visible ? again.width + 12 : 0)
            height: parent.height
            visible: !bottom.keys
            outcome: root.outcome
            words: root.outcomeWords
            below: root.outcome < 0 ? (root.inspection.begun ? qsTr("due at %1").arg(root.inspection.dueAt) : "") : root.pending ? qsTr("on its way") : qsTr("%1, signed by both").arg(root.at)
        }
    }
    StaffButton {
        id: again

        // Its word stands until the same agency says another one.
        objectName: "again " + root.agency
        visible: root.mine && root.open && root.outcome >= 0 && !root.pending
        x: parent.width - width - 18
        y: bottom.y
        width: 150
        height: bottom.height
        text: qsTr("Say otherwise")
        Accessible.name: root.label + ": " + text
        px: Theme.staffLabel
        onClicked: root.found(-1)
    }
}
