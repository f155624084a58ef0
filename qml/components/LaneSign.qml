// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// A lane's sign. `inverse`: cut out of a field that has the lane's colour.
Image {
    id: root

    property int lane
    property string number
    property real size: 120
    property bool inverse: false

    readonly property color fillColour: inverse ? Lanes.mark(lane) : Lanes.fill(lane)
    readonly property color markColour: inverse ? Lanes.fill(lane) : Lanes.mark(lane)
    readonly property color edgeColour: inverse ? Lanes.mark(lane) : Lanes.edge(lane)

    width: size
    height: size
    source: "image://sign/" + lane + "?number=" + encodeURIComponent(number) + "&fill=" + fillColour.toString().slice(1) + "&mark=" + markColour.toString().slice(1) + "&edge=" + edgeColour.toString().slice(1)
    sourceSize: Qt.size(Math.max(1, Math.round(size * Theme.unit)), Math.max(1, Math.round(size * Theme.unit)))
    Accessible.role: Accessible.Graphic
    Accessible.name: number
}
