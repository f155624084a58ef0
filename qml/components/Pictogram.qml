// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// A drawing of assets/icons in the colours of the place where it stands. Its lines may reach a little beyond the item.
Item {
    id: root

    property string name
    property real size: 60
    property color ink: Theme.ink
    property color doing: Theme.accent // what the hand does, or what counts
    property color ground: Theme.ground

    readonly property string colours: "?ink=" + ink.toString().slice(1) + "&do=" + doing.toString().slice(1) + "&ground=" + ground.toString().slice(1)

    // Drawn when it is seen, and once: not in the sizes that it has while a screen is being laid out.
    readonly property int side: Math.round(size * 13 / 12 * Theme.unit)

    implicitWidth: size
    implicitHeight: size

    Image {
        anchors.fill: parent
        anchors.margins: -root.size / 24
        source: root.name === "" || root.side <= 0 || !root.visible ? "" : "image://pictogram/" + root.name + root.colours
        sourceSize: Qt.size(root.side, root.side)
    }
}
