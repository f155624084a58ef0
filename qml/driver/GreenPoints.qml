// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan

// Why it is green (domain: C.3). All points hold, or the lane would be another.
Paper {
    id: root

    property real rowHeight: 92

    readonly property list<string> pictures: ["fruit", "phyto", "src-decl", "seal"]
    readonly property list<string> sentences: [qsTr("Fresh produce"), qsTr("Phytosanitary certificate"), qsTr("Declaration found"), qsTr("Seal number matches")]

    implicitHeight: pictures.length * rowHeight

    Repeater {
        model: root.pictures.length

        Item {
            id: row

            required property int index

            y: index * root.rowHeight
            width: root.width
            height: root.rowHeight

            Rectangle {
                width: parent.width
                height: Theme.lineWidth
                color: Theme.line
                visible: row.index > 0
            }
            Pictogram {
                id: icon

                name: root.pictures[row.index]
                size: root.rowHeight * 0.7
                x: 28
                anchors.verticalCenter: parent.verticalCenter
            }
            JointWords {
                sentence: root.sentences[row.index]
                px: 38 * Math.min(1, root.rowHeight / 80)
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

                size: root.rowHeight * 0.66
                x: parent.width - width - 28
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
