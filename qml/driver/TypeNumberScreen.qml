// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// The document's number: where it stands, our keys, and that an officer will look.
ScreenPage {
    id: root

    property string typed: driver.typedNumber

    readonly property int limit: 20
    readonly property real docHeight: Theme.landscape ? 250 : Math.max(120, Math.min(312, lookBottom - 196))
    property real lookBottom: 520

    heading: qsTr("Enter by hand")
    touchHeight: 864
    sideWidth: Theme.landscape ? 1020 : 620
    headingLimit: Theme.landscape ? 260 : 140

    Picture {
        id: document

        name: "scene-document"
        height: Theme.landscape ? Math.min(280, parent.height - fields.height - 120) : parent.height - fields.height - 20
        width: height * 1.5
        visible: height > 100
    }
    Column {
        x: Theme.landscape ? 0 : document.width + 36
        y: Theme.landscape ? document.height + 12 : 0
        width: parent.width - x
        spacing: 8

        Words {
            text: qsTr("Document number")
            strong: true
            heading: true
            width: parent.width
            px: Theme.lead
            grows: false
            visible: !Theme.landscape
        }
        Advice {
            pictogram: "officer"
            text: qsTr("Staff will check it")
            size: 72
            px: Theme.body / Theme.textScale
            strong: false
            ink: Theme.ink2
            width: parent.width
            height: Theme.landscape ? 90 : 130
        }
    }
    Row {
        id: fields

        y: parent.height - height
        width: parent.width
        height: 172
        spacing: 16

        Paper {
            width: Theme.landscape ? 250 : 300
            height: parent.height

            TickMark {
                id: tick

                size: 56
                x: 24
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                text: root.driver.typedCountry
                px: Theme.strong
                grows: false
                strong: true
                latin: true
                x: tick.x + tick.width + 20
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        InputField {
            width: parent.width - x
            height: parent.height
            label: qsTr("Document number")
            text: root.typed
        }
    }

    touch: [
        KeyPad {
            width: parent.width
            height: parent.height - backNext.height - 20
            rows: Keyboards.latin
            onErased: root.typed = root.typed.slice(0, -1)
            onTyped: key => {
                if (root.typed.length < root.limit)
                    root.typed += key;
            }
        },
        BackNext {
            id: backNext

            width: parent.width
            y: parent.height - height
            ready: root.typed.length >= 4
            onWentBack: root.driver.back()
            onWentOn: root.driver.typeNumber(root.typed)
        }
    ]
}
