// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// How many agencies have said their word.
Item {
    id: root

    required property InspectionViewModel inspection

    readonly property int count: inspection.parts.count

    Row {
        id: bars

        spacing: 8
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: root.count

            Rectangle {
                required property int index

                width: Math.min(64, (root.width * 0.45 - (root.count - 1) * 8) / root.count)
                height: 24
                radius: Theme.radiusChip
                color: index < root.inspection.recorded ? Theme.yes : Theme.ground
                border.width: Theme.staffLine
                border.color: index < root.inspection.recorded ? Theme.yes : Theme.ink
            }
        }
    }
    FitWords {
        text: (root.inspection.closed ? qsTr("Closed.") : qsTr("%1 of %2 recorded.").arg(root.inspection.recorded).arg(root.count))
        px: Theme.staffBody
        limit: 30
        x: bars.width + 16
        y: parent.height / 2 - (root.inspection.closed ? height / 2 : height + 2)
        width: parent.width - x
        height: implicitHeight
    }
    FitWords {
        visible: !root.inspection.closed
        text: root.inspection.recorded < root.count ? qsTr("Closes when all are in.") : root.inspection.colleagueCloses ? qsTr("A colleague who did not inspect closes it.") : qsTr("All are in.")
        px: Theme.staffBody
        strong: false
        limit: 30
        x: bars.width + 16
        y: parent.height / 2 + 2
        width: parent.width - x
        height: implicitHeight
    }
}
