// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

Touchable {
    id: root

    required property string crossing
    required property string ticket
    required property string plate
    required property int lane
    required property string sign
    required property string reason
    required property string age
    required property int limitMinutes
    required property bool late
    required property bool conflict
    required property bool pending
    required property int place // in the queue of its lane; 0 where it does not wait
    required property bool asks
    property bool selected: false
    property bool marked: false // by the arrow keys

    objectName: "case " + crossing
    implicitHeight: 92
    text: ticket
    activeFocusOnTab: false // the list is one stop, however long
    Accessible.name: ticket + ", " + reason
    Accessible.focused: marked

    Rectangle {
        anchors.fill: parent
        color: root.selected || root.pressed ? Theme.tint : Theme.ground

        Rectangle {
            width: parent.width
            height: 2
            color: Theme.line
        }
        Rectangle {
            width: 8
            height: parent.height
            color: Theme.accent
            visible: root.selected
        }
        Item {
            anchors.fill: parent
            anchors.margins: 12 // within the list, which cuts what sticks out

            FocusRing {
                visible: root.marked
            }
        }
    }
    Item {
        anchors.fill: parent
        LaneSign {
            id: signItem

            lane: root.lane
            number: root.sign
            size: 60
            x: 16
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            id: ticketWords

            text: root.ticket
            px: Theme.staffStrong
            latin: true
            strong: true
            wrapMode: Text.NoWrap
            x: signItem.x + signItem.width + 10
            y: 12
        }
        Words {
            text: root.plate
            px: Theme.staffLabel
            latin: true
            color: Theme.ink2
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            x: ticketWords.x + ticketWords.contentWidth + 8
            y: ticketWords.y + ticketWords.baselineOffset - baselineOffset
            width: right.x - x - 8
        }
        FitWords { // two lines, and smaller before anything is cut
            text: root.reason
            px: Theme.staffLabel
            strong: root.conflict
            limit: 46
            x: ticketWords.x + (mark.visible ? 30 : 0)
            y: 43 + (46 - height) / 2
            width: right.x - x - 8
            height: implicitHeight
        }
        Pictogram {
            id: mark

            name: root.pending ? "wait" : root.conflict ? "bell" : "clock"
            size: 22
            visible: root.pending || root.conflict || root.asks
            x: ticketWords.x
            y: 51
        }
        Column {
            id: right

            x: parent.width - width - 12
            anchors.verticalCenter: parent.verticalCenter

            Rectangle {
                x: parent.width - width
                width: ageWords.contentWidth + (root.late ? 16 : 0)
                height: ageWords.contentHeight
                radius: Theme.radiusChip
                color: root.late ? Theme.hint : Theme.none

                Words {
                    id: ageWords

                    text: root.age
                    px: Theme.staffStrong
                    latin: true
                    strong: true
                    color: root.late ? Theme.hintInk : Theme.ink
                    anchors.centerIn: parent
                }
            }
            Words {
                visible: root.age !== ""
                text: qsTr("limit %1 min").arg(root.limitMinutes)
                px: Theme.staffSmall
                color: Theme.ink2
            }
            Words {
                visible: root.place > 0
                text: qsTr("place %1").arg(root.place)
                px: Theme.staffSmall
                strong: true
                x: parent.width - width
            }
        }
    }
}
