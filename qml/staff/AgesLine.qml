// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// How old the data is, each with the shape of its state; what the rules would give.
Item {
    id: root

    required property CaseCardViewModel card
    property bool brief: false // where height is short: fresh sets as a number only

    implicitHeight: chips.height

    Words {
        id: title

        text: qsTr("Data")
        px: Theme.staffLabel
        strong: true
        y: (36 - height) / 2
    }
    Flow {
        id: chips

        x: title.contentWidth + 12
        width: (advice.text === "" ? parent.width : advice.x - 16) - x
        spacing: 6

        AgeChip {
            visible: root.brief && root.card.ages.fresh > 0
            text: qsTr("%1 up to date").arg(root.card.ages.fresh)
        }
        Repeater {
            model: root.card.ages

            AgeChip {
                id: chip

                required property string label
                required property string age
                required freshness

                visible: !root.brief || chip.freshness !== Kiosk.Freshness.Ok
                text: chip.label + " " + chip.age
            }
        }
    }
    Words {
        id: advice

        text: root.card.suggestion === "" ? "" : (root.card.fieldCount > 0 ? qsTr("Once verified: %1") : qsTr("By the rules now: %1")).arg(root.card.suggestion)
        px: Theme.staffLabel
        strong: true
        wrapMode: Text.NoWrap
        x: parent.width - contentWidth
        y: title.y
    }
}
