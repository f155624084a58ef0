// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// A drawing of assets/icons that is wider than a pictogram: the parts of a scene, the gate.
Image {
    id: root

    property string name
    property bool themed: true

    readonly property string colours: themed ? "?ink=" + Theme.ink.toString().slice(1) + "&do=" + Theme.accent.toString().slice(1) + "&ground=" + Theme.ground.toString().slice(1) + "&line=" + Theme.line.toString().slice(1) + "&tint=" + Theme.tint.toString().slice(1) : ""

    source: "image://pictogram/" + name + colours
    sourceSize: Qt.size(Math.max(1, Math.round(width * Theme.unit)), Math.max(1, Math.round(height * Theme.unit)))
    fillMode: Image.PreserveAspectFit
}
