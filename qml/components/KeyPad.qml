// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan

// Our own keys: rows of characters, and at the end of the last row the eraser and, where there is another page, its key.
Item {
    id: root

    required property list<string> rows
    property string otherPage // what stands on the key to it: "ABC", "ກຂຄ"
    property int longest: 10
    property real px: Math.min(Theme.key, keyHeight * 0.5)
    property real keyHeight: Math.min(124, (height - (rows.length - 1) * spacing) / Math.max(1, rows.length))

    readonly property real spacing: 12
    // The rows lie at the bottom, next to the way on.
    readonly property real start: height - rows.length * keyHeight - (rows.length - 1) * spacing
    readonly property real keyWidth: (width - (longest - 1) * spacing) / longest

    signal typed(key: string)
    signal erased
    signal pageAsked

    implicitHeight: rows.length * 124 + (rows.length - 1) * spacing

    Repeater {
        model: root.rows.length

        Row {
            id: row

            required property int index

            readonly property list<string> keys: Array.from(root.rows[index])
            readonly property bool last: index === root.rows.length - 1
            readonly property real wide: (root.width - keys.length * root.keyWidth - (keys.length - 1) * root.spacing) / 2 - root.spacing
            readonly property bool room: wide >= 80

            y: root.start + index * (root.keyHeight + root.spacing)
            x: (root.width - width) / 2
            spacing: root.spacing

            Key {
                objectName: "page"
                visible: row.last && root.otherPage !== ""
                width: row.room ? row.wide : root.keyWidth
                height: root.keyHeight
                text: root.otherPage
                px: Theme.plain
                onClicked: root.pageAsked()
            }
            Repeater {
                model: row.keys

                Key {
                    required property string modelData

                    objectName: "key " + modelData
                    width: root.keyWidth
                    height: root.keyHeight
                    text: modelData === " " ? "␣" : modelData
                    px: root.px
                    digit: modelData >= "0" && modelData <= "9"
                    onClicked: root.typed(modelData)
                }
            }
            Key {
                objectName: "erase"
                visible: row.last
                width: row.room ? row.wide : root.keyWidth
                height: root.keyHeight
                text: qsTr("Erase")
                pictogram: "erase"
                onClicked: root.erased()
            }
        }
    }
}
