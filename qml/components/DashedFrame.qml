// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// A frame for what is waited for.
Item {
    id: root

    property color colour: Theme.line
    property real line: 3

    Dashes {
        colour: root.colour
        x: 6
        width: Math.max(0, parent.width - 12)
        height: root.line
    }
    Dashes {
        colour: root.colour
        x: 6
        y: parent.height - height
        width: Math.max(0, parent.width - 12)
        height: root.line
    }
    Dashes {
        colour: root.colour
        y: 6
        width: root.line
        height: Math.max(0, parent.height - 12)
    }
    Dashes {
        colour: root.colour
        x: parent.width - width
        y: 6
        width: root.line
        height: Math.max(0, parent.height - 12)
    }
}
