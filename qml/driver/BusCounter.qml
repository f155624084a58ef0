// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// How many of a bus's passengers are through. Numbers alone: everybody sees them.
Item {
    id: root

    required property BusViewModel bus
    property string note // a second line, with its pictogram
    property string notePictogram: "three"

    readonly property string partial: qsTr("Other kiosks' count will follow")
    readonly property string shownNote: note !== "" ? note : bus.partial ? partial : ""

    Paper {
        id: sheet

        width: parent.width
        height: Math.min(220, root.height * (root.shownNote === "" ? 1 : 0.5))
        Accessible.role: Accessible.StaticText
        Accessible.name: count.text

        Pictogram {
            name: "bus"
            size: Math.min(150, sheet.height - 40)
            x: 36
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            id: count

            objectName: "count"
            text: root.bus.counted + " / " + root.bus.listed
            px: Math.min(Theme.count, sheet.height * 0.62)
            latin: true
            grows: false
            strong: true
            x: 222
            width: sheet.width - x - 32
            height: sheet.height
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            verticalAlignment: Text.AlignVCenter
        }
    }
    Advice {
        objectName: "busNote"
        visible: root.shownNote !== ""
        pictogram: root.note !== "" ? root.notePictogram : "l-off"
        text: root.shownNote
        size: Math.min(120, height)
        px: Theme.strong
        y: sheet.height + 24
        width: parent.width
        height: Math.min(root.height - y, 240)
    }
}
