// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// Why it is green (domain: C.3), or what is missing: a hollow ring and the reason, never a red cross.
Paper {
    id: root

    required property LaneViewModel result
    property real rowHeight: 92

    implicitHeight: rows.count * rowHeight

    Repeater {
        id: rows

        model: root.result.greenPoints

        Item {
            id: row

            required property int index
            required property greenPoint modelData

            objectName: modelData.holds ? "point" : "missing point"
            y: index * root.rowHeight
            width: root.width
            height: root.rowHeight
            Accessible.role: Accessible.CheckBox
            Accessible.name: modelData.words
            Accessible.checked: modelData.holds

            Rectangle {
                width: parent.width
                height: Theme.lineWidth
                color: Theme.line
                visible: row.index > 0
            }
            Pictogram {
                id: icon

                name: row.modelData.pictogram
                size: root.rowHeight * 0.7
                x: 28
                anchors.verticalCenter: parent.verticalCenter
            }
            JointWords {
                sentence: row.modelData.words
                px: Theme.lead * Math.min(1, root.rowHeight / 80)
                grows: false
                strong: true
                heading: true
                x: icon.x + icon.width + 26
                width: mark.x - x - 16
                height: parent.height
                verticalAlignment: Text.AlignVCenter
            }
            TickMark {
                id: mark

                ticked: row.modelData.holds
                size: root.rowHeight * 0.66
                x: parent.width - width - 28
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
