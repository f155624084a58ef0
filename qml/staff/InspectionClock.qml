// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// One clock for all agencies: since the vehicle was opened.
Item {
    id: root

    required property InspectionViewModel inspection

    implicitWidth: 250
    implicitHeight: 84

    Pictogram {
        name: "clock"
        size: 48
        x: parent.width - Math.max(line.width, opened.contentWidth) - width - 16
        y: 14
    }
    Row {
        id: line

        x: parent.width - Math.max(width, opened.contentWidth)
        spacing: 8

        Rectangle {
            width: minutes.contentWidth + (root.inspection.late ? 16 : 0)
            height: 50
            radius: Theme.radiusChip
            color: root.inspection.late ? Theme.hint : Theme.none

            Words {
                id: minutes

                text: root.inspection.minutes
                px: Theme.staffShow
                latin: true
                strong: true
                color: root.inspection.late ? Theme.hintInk : Theme.ink
                anchors.centerIn: parent
            }
        }
        Words {
            text: qsTr("of %1 min").arg(root.inspection.limitMinutes)
            px: Theme.staffBody
            wrapMode: Text.NoWrap
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 4
        }
    }
    Words {
        id: opened

        text: qsTr("opened once, %1").arg(root.inspection.begunAt)
        px: Theme.staffLabel
        color: Theme.ink2
        wrapMode: Text.NoWrap
        x: parent.width - Math.max(line.width, contentWidth)
        y: 52
    }
}
