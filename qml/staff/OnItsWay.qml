// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// What was ordered here and its kiosk has not answered yet.
Row {
    id: root

    property real maximum: 160 // wide

    spacing: 8

    Pictogram {
        name: "wait"
        size: 22
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        text: qsTr("On its way")
        px: Theme.staffLabel
        width: Math.min(implicitWidth, root.maximum - 30)
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        anchors.verticalCenter: parent.verticalCenter
    }
}
