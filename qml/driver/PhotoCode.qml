// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// No paper: the code as large as it scans, and what to do with it.
Rectangle {
    id: root

    required property string code

    radius: Theme.radius
    color: Theme.hint
    border.width: Theme.strongLine
    border.color: Theme.ink

    Rectangle {
        id: sheet

        x: Theme.strongLine
        y: Theme.strongLine
        width: root.height - 2 * y
        height: width
        color: Theme.paper
        radius: Theme.radius - Theme.strongLine

        Image {
            objectName: "code"
            anchors.fill: parent
            anchors.margins: 4
            source: root.code === "" ? "" : "image://code/" + encodeURIComponent(root.code)
            sourceSize: Qt.size(Math.round(width * Theme.unit), Math.round(height * Theme.unit))
            smooth: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("QR code")
        }
    }
    Pictogram {
        id: icon

        name: "take-photo"
        size: Math.min(220, root.height * 0.45)
        ink: Theme.hintInk
        doing: Theme.hintInk
        ground: Theme.hint
        x: sheet.x + sheet.width + (root.width - sheet.x - sheet.width - size) / 2
        y: root.height * 0.12
    }
    JointWords {
        sentence: qsTr("Photograph this screen")
        px: Theme.lead
        strong: true
        heading: true
        color: Theme.hintInk
        x: sheet.x + sheet.width + 20
        y: icon.y + icon.size + 12
        width: root.width - x - 20
        height: root.height - y - 16
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
