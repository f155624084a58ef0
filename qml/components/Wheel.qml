// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan

// A number between two ends. Nothing has to be swiped or held: a touch on a number takes it, the arrows turn on by five.
Item {
    id: root

    required property int from
    required property int to
    required property int value
    property string label
    property bool chosen: true // not yet: look here

    readonly property int shown: Theme.landscape ? 3 : 5
    readonly property int jump: 5
    readonly property int middle: (shown - 1) / 2
    readonly property real arrow: Math.max(Theme.target, height * 0.11)
    readonly property real row: (height - 2 * arrow - 2 * Theme.gap - title.height - (shown - 1) * Theme.apart) / shown

    signal picked(value: int)

    Accessible.role: Accessible.SpinBox
    Accessible.name: label

    Words {
        id: title

        text: root.label
        px: Theme.label
        color: Theme.ink2
        heading: true
        grows: !Theme.landscape // the rows below have no pixel to spare
        width: parent.width
        height: contentHeight
        elide: Text.ElideNone // it would ask for the height
        fontSizeMode: Text.HorizontalFit
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignHCenter
    }
    Key {
        objectName: "less"
        y: title.height
        width: parent.width
        height: root.arrow
        text: qsTr("Earlier")
        pictogram: "up"
        Accessible.name: root.label + ": " + text
        enabled: root.value > root.from
        onClicked: root.picked(Math.max(root.from, root.value - root.jump))
    }
    Repeater {
        model: root.shown

        Touchable {
            id: number

            required property int index

            readonly property int shownValue: root.value - root.middle + index
            readonly property bool inside: shownValue >= root.from && shownValue <= root.to
            readonly property bool taken: index === root.middle
            readonly property bool asks: taken && !root.chosen

            objectName: "wheel " + shownValue
            y: title.height + root.arrow + Theme.gap + index * (root.row + Theme.apart)
            width: root.width
            height: root.row
            text: inside ? shownValue : ""
            enabled: inside
            Accessible.name: root.label + ": " + text
            onClicked: root.picked(shownValue)

            Rectangle {
                anchors.fill: parent
                radius: Theme.radiusSmall
                color: number.asks ? Theme.hint : Theme.none
                border.width: number.taken ? Theme.focusLine : 0
                border.color: number.asks ? Theme.hintInk : Theme.accent

                FocusRing {
                    visible: number.visualFocus
                }
            }
            ButtonFace {
                anchors.fill: parent
                text: number.text
                px: (number.taken ? Theme.number : Theme.strong) / Theme.factor
                grows: false
                ink: number.pressed ? Theme.accent : number.asks ? Theme.hintInk : Theme.ink
            }
        }
    }
    Key {
        objectName: "more"
        y: parent.height - height
        width: parent.width
        height: root.arrow
        text: qsTr("Later")
        pictogram: "down"
        Accessible.name: root.label + ": " + text
        enabled: root.value < root.to
        onClicked: root.picked(Math.min(root.to, root.value + root.jump))
    }
}
