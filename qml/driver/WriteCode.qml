// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// Who wants to say it in his own words: the address of the port's page, for his telephone.
Rectangle {
    id: root

    required property string address

    radius: Theme.radius
    color: Theme.tint

    Rectangle {
        id: sheet

        x: 12
        y: 12
        width: root.height - 2 * y
        height: width
        color: Theme.paper
        radius: Theme.radiusSmall

        Image {
            objectName: "address"
            anchors.fill: parent
            anchors.margins: 4
            source: root.address === "" ? "" : "image://code/" + encodeURIComponent(root.address)
            sourceSize: Qt.size(Math.round(width * Theme.unit), Math.round(height * Theme.unit))
            smooth: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("QR code")
        }
    }
    Pictogram {
        id: icon

        name: "phone"
        size: Math.min(120, root.height * 0.4)
        x: words.x + (words.width - size) / 2
        y: 20
    }
    JointWords {
        id: words

        sentence: qsTr("Or write it with your telephone")
        px: Theme.body
        strong: true
        heading: true
        x: sheet.x + sheet.width + 16
        y: icon.y + icon.size + 8
        width: root.width - x - 12
        height: root.height - y - 12
        limit: height
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
