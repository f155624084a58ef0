// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// The six words that an agency can say.
Grid {
    id: root

    readonly property list<int> outcomes: [Kiosk.Outcome.Pass, Kiosk.Outcome.PassOnCondition, Kiosk.Outcome.Treat, Kiosk.Outcome.Refer, Kiosk.Outcome.Return, Kiosk.Outcome.Detain]
    readonly property list<string> pictures: ["tick", "paper", "spray", "call-staff", "back", "pause"]
    readonly property list<string> words: [qsTr("Pass"), qsTr("On a condition"), qsTr("Treat"), qsTr("Refer"), qsTr("Turn back"), qsTr("Detain")]
    readonly property real cell: (width - 2 * 12) / 3

    signal chosen(outcome: int)

    columns: 3
    spacing: 12

    Repeater {
        model: root.outcomes.length

        StaffButton {
            required property int index

            objectName: "outcome " + root.outcomes[index]
            width: root.cell
            height: (root.height - 12) / 2
            pictogram: root.pictures[index]
            iconSize: 30
            text: root.words[index]
            px: Theme.staffBody
            good: index === 0
            onClicked: root.chosen(root.outcomes[index])
        }
    }
}
