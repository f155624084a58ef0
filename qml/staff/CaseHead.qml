// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

Item {
    id: root

    required property CaseCardViewModel card

    readonly property bool inspected: card.inspection.begun && !card.inspection.closed

    implicitHeight: 84

    LaneSign {
        id: signItem

        lane: root.card.lane
        number: root.card.sign
        size: 84
    }
    Words {
        id: ticket

        text: root.card.ticket
        px: Theme.staffTitle
        latin: true
        strong: true
        x: signItem.width + 18
        y: 0
    }
    Words {
        text: (root.card.bus.open ? qsTr("Bus") : root.card.laden ? qsTr("Loaded") : qsTr("Empty")) + (root.card.goods === "" ? "" : " · " + root.card.goods)
        px: Theme.staffBody
        color: Theme.ink2
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        x: ticket.x
        y: 50
        width: (root.inspected ? parent.width - 260 : right.x) - x - 16
    }
    Plate {
        text: root.card.plate
        px: Theme.staffStrong
        maximum: 240
        width: implicitWidth
        radius: Theme.radiusChip
        border.width: Theme.staffLine
        x: ticket.x + ticket.contentWidth + 18
        y: 6
    }
    OnItsWay {
        objectName: "pendingCase"
        visible: root.card.underWay
        maximum: 190
        x: (root.inspected ? parent.width - 260 : right.x) - width - 24
        y: 8
    }
    InspectionClock {
        visible: root.inspected
        inspection: root.card.inspection
        x: parent.width - width
    }
    Column {
        id: right

        visible: !root.inspected
        x: parent.width - width

        Rectangle {
            x: parent.width - width
            width: age.contentWidth + (root.card.late ? 16 : 0)
            height: age.contentHeight
            radius: Theme.radiusChip
            color: root.card.late ? Theme.hint : Theme.none

            Words {
                id: age

                text: root.card.age
                px: Theme.staffHead
                latin: true
                strong: true
                color: root.card.late ? Theme.hintInk : Theme.ink
                anchors.centerIn: parent
            }
        }
        Words {
            text: qsTr("limit %1 min").arg(root.card.limitMinutes)
            px: Theme.staffLabel
            color: Theme.ink2
            x: parent.width - width
        }
    }
}
