// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// One fact: what it is, its value, where that came from. In `marking` a touch says that it is wrong.
Touchable {
    id: root

    required property int kind
    required property string value
    required property int source
    required property bool disputed
    property bool marking: false
    property real iconSize: 84 * Math.min(1.6, Theme.textScale)
    property real px: Theme.value

    readonly property string label: {
        switch (kind) {
        case Kiosk.FactKind.Plate:
            return qsTr("Number plate");
        case Kiosk.FactKind.Driver:
            return qsTr("Driver");
        case Kiosk.FactKind.Document:
            return qsTr("Document number");
        case Kiosk.FactKind.Licence:
            return qsTr("Driving licence");
        case Kiosk.FactKind.Goods:
            return qsTr("Goods");
        case Kiosk.FactKind.Packages:
            return qsTr("Packages");
        case Kiosk.FactKind.Weight:
            return qsTr("Weight");
        case Kiosk.FactKind.Seal:
            return qsTr("Seal number");
        case Kiosk.FactKind.Container:
            return qsTr("Container number");
        case Kiosk.FactKind.Passengers:
            return qsTr("Passengers");
        case Kiosk.FactKind.Certificates:
            return qsTr("Certificates");
        default:
            return qsTr("Load");
        }
    }
    readonly property list<string> pictures: ["plate", "person", "passport", "licence", "truck-fruit", "packages", "weight", "seal", "container", "truck", "bus", "phyto"]
    readonly property list<string> origins: ["src-chip", "src-code", "src-chip", "src-code", "src-chip", "src-file", "src-eye", "src-scale", "src-decl", "src-decl", "officer", "src-hand"]
    readonly property bool plate: kind === Kiosk.FactKind.Plate
    readonly property bool large: Theme.textScale > 1 // two lines before smaller letters
    readonly property bool wordy: metrics.advanceWidth > wordsWidth * 1.6 // in one line its letters would get too small
    readonly property bool lines: large || wordy
    readonly property real wordsAt: 32 + iconSize + 28
    readonly property real wordsWidth: width - wordsAt - 48 - 40

    text: label + ", " + value
    enabled: marking
    activeFocusOnTab: marking
    Accessible.role: marking ? Accessible.Button : Accessible.StaticText

    TextMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: root.px
        font.bold: true
        text: root.value
    }
    Rectangle {
        anchors.fill: parent
        color: root.disputed ? Theme.hint : root.pressed ? Theme.held : Theme.none
        radius: Theme.radius
        border.width: root.marking ? Theme.lineWidth : 0
        border.color: Theme.ink

        FocusRing {
            visible: root.visualFocus
        }
    }

    Item {
        anchors.fill: parent
        Pictogram {
            name: root.pictures[root.kind]
            size: Math.min(root.iconSize, root.height - 20)
            ink: root.disputed ? Theme.hintInk : Theme.ink
            doing: root.disputed ? Theme.hintInk : Theme.accent
            ground: root.disputed ? Theme.hint : Theme.ground
            x: 32 + (root.iconSize - size) / 2
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            x: root.wordsAt
            width: root.wordsWidth
            anchors.verticalCenter: parent.verticalCenter

            Words {
                id: label

                text: root.label
                px: Theme.label
                heading: true
                color: root.disputed ? Theme.hintInk : Theme.ink2
                width: parent.width
                fontSizeMode: Text.HorizontalFit
                wrapMode: Text.NoWrap
                grows: Theme.textScale >= 2 && root.height >= 240 // otherwise the value needs the room
                height: contentHeight * Math.min(1, lineHeight)
                elide: Text.ElideNone // it would ask for the height
                verticalAlignment: Text.AlignVCenter
                visible: root.height > 80
            }
            Words {
                text: root.value
                px: root.px
                strong: true
                latin: true
                heading: true
                color: root.disputed ? Theme.hintInk : Theme.ink
                width: parent.width
                fontSizeMode: Text.HorizontalFit
                wrapMode: Text.NoWrap
                height: contentHeight * Math.min(1, lineHeight)
                elide: Text.ElideNone // it would ask for the height
                verticalAlignment: Text.AlignVCenter
                visible: !root.plate && !root.lines
            }
            JointWords {
                sentence: root.lines ? root.value : ""
                least: Theme.small
                px: root.px
                strong: true
                latin: true
                heading: true
                color: root.disputed ? Theme.hintInk : Theme.ink
                width: parent.width
                limit: root.height - label.height - 24
                visible: !root.plate && root.lines
            }
            Plate {
                text: root.value
                px: Math.min(root.px * 1.2, (root.height - label.height - 24) * 0.6 / Theme.textScale)
                maximum: parent.width
                visible: root.plate
            }
        }
        Pictogram {
            name: root.disputed ? "officer" : root.origins[root.source]
            size: 48
            ink: root.disputed ? Theme.hintInk : Theme.ink2
            doing: ink
            ground: root.disputed ? Theme.hint : Theme.ground
            x: root.width - size - 28
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
