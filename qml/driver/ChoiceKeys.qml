// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan

// A few answers as large keys, a pictogram and a word each; then back.
Item {
    id: root

    required property list<string> names // by which a test finds them
    required property list<string> pictograms
    required property list<string> words

    readonly property bool stacked: Theme.textScale <= 1 // larger words need the height
    readonly property int columns: Theme.landscape ? 3 : 2
    readonly property int lines: Math.ceil((names.length + 1) / columns)
    readonly property real cellWidth: (width - (columns - 1) * 20) / columns
    readonly property real cellHeight: Math.min(240, (height - (lines - 1) * 20) / lines)

    signal picked(index: int)
    signal wentBack

    Grid {
        columns: root.columns
        spacing: 20
        y: root.height - height

        Repeater {
            model: root.names

            BigButton {
                required property string modelData
                required property int index

                objectName: modelData
                width: root.cellWidth
                height: root.cellHeight
                stacked: root.stacked
                iconSize: root.stacked ? 96 : 64
                pictogram: root.pictograms[index]
                text: root.words[index]
                px: Theme.body
                onClicked: root.picked(index)
            }
        }
        BigButton {
            objectName: "back"
            kind: BigButton.Kind.Quiet
            pictogram: "back"
            text: qsTr("Back")
            px: Theme.body
            stacked: root.stacked
            iconSize: root.stacked ? 96 : 64
            width: root.cellWidth
            height: root.cellHeight
            onClicked: root.wentBack()
        }
    }
}
