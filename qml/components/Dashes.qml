// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan

// A dashed line, along the longer side.
Item {
    id: root

    property color colour: Theme.line

    readonly property bool upright: height > width

    Repeater {
        model: Math.ceil((root.upright ? root.height : root.width) / 12)

        Rectangle {
            required property int index

            x: root.upright ? 0 : index * 12
            y: root.upright ? index * 12 : 0
            width: root.upright ? root.width : Math.min(7, root.width - x)
            height: root.upright ? Math.min(7, root.height - y) : root.height
            color: root.colour
        }
    }
}
