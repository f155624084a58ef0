// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// Over the fee lists: all lines, or those whose price is set in one way.
Row {
    id: root

    required property list<int> filters
    required property int filter

    readonly property real cell: (width - (filters.length - 1) * spacing) / filters.length
    readonly property list<string> words: [qsTr("All"), qsTr("Set price"), qsTr("Guided price"), qsTr("Market price")] // of PriceFilter

    signal picked(filter: int)

    spacing: 16
    visible: filters.length > 1 // else there is nothing to choose

    Repeater {
        model: root.filters

        BigButton {
            required property int modelData

            objectName: "filter " + modelData
            kind: modelData === root.filter ? BigButton.Kind.Go : BigButton.Kind.Plain
            text: root.words[modelData]
            px: Theme.label
            width: root.cell
            height: root.height
            Accessible.checkable: true
            Accessible.checked: modelData === root.filter
            onClicked: root.picked(modelData)
        }
    }
}
