// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// The whole decision: each reason with what its rule saw, the deciding one first; what would change it; by which rules.
StaffPage {
    id: root

    required property CaseCardViewModel card
    property list<string> turned: [] // codes of rows that a touch opened or shut

    // All stand open where there is room for it; else only the deciding one, and a touch opens another.
    readonly property bool roomy: card.reasons.count * (Theme.target + 8 + reasons.spacing) + card.reasons.lines * 28 <= reasons.height

    function turn(code: string) {
        turned = turned.includes(code) ? turned.filter(one => one !== code) : turned.concat([code]);
    }

    ListView {
        id: reasons

        objectName: "reasons"
        width: parent.width
        height: Math.min(changes.y, leave.y) - 12
        clip: true
        spacing: 12
        model: root.card.reasons
        boundsBehavior: Flickable.StopAtBounds
        delegate: ReasonRow {
            required property int index

            width: ListView.view.width
            deciding: index === 0
            shown: (root.roomy || index === 0) !== root.turned.includes(code)
            onClicked: root.turn(code)
            onActiveFocusChanged: {
                if (activeFocus)
                    ListView.view.positionViewAtIndex(index, ListView.Contain);
            }
        }
    }
    StaffButton {
        id: leave

        objectName: "leave"
        y: parent.height - height
        width: (parent.width - 12) / 3
        pictogram: "back"
        text: qsTr("Back")
        onClicked: root.leaving()
    }
    Column {
        id: changes

        x: leave.width + 24
        y: parent.height - height
        width: parent.width - x

        Item {
            width: parent.width
            height: rules.height

            Words {
                text: qsTr("Would change it")
                visible: root.card.changes.length > 0
                px: Theme.staffLabel
                strong: true
            }
            Words {
                id: rules

                text: qsTr("rules %1").arg(root.card.ruleSet) + (root.card.provisional ? " · " + qsTr("provisional") : "")
                px: Theme.staffLabel
                color: Theme.ink2
                x: parent.width - contentWidth
            }
        }
        Repeater {
            model: root.card.changes

            Words {
                required property string modelData

                text: modelData
                px: Theme.staffLabel
                width: changes.width
            }
        }
    }
}
