// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// What the camera or the reader saw, newest first. A touch makes it large; there the next touch shows the next one.
Touchable {
    id: root

    required property list<string> pictures
    property int shown: 0

    function next() {
        shown = (shown + 1) % Math.max(1, pictures.length);
    }

    objectName: "picture"
    enabled: pictures.length > 0
    text: qsTr("Picture")

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusStaff
        color: Theme.camera

        FocusRing {
            visible: root.visualFocus
        }
    }

    Image {
        anchors.fill: parent
        anchors.margins: 6
        source: root.pictures.length > root.shown ? "image://evidence/" + encodeURIComponent(root.pictures[root.shown]) : ""
        sourceSize: Qt.size(Math.max(1, Math.round(width * Theme.unit)), Math.max(1, Math.round(height * Theme.unit)))
        fillMode: Image.PreserveAspectFit
        cache: false
        visible: root.pictures.length > 0
    }
    Pictogram {
        name: "hide"
        size: 96
        ink: Theme.paper
        ground: Theme.camera
        visible: root.pictures.length === 0
        anchors.centerIn: parent
    }
    Words {
        text: qsTr("No picture")
        px: Theme.staffBody
        color: Theme.paper
        visible: root.pictures.length === 0
        x: (parent.width - width) / 2
        y: parent.height / 2 + 48
    }
    Rectangle {
        visible: root.pictures.length > 0
        x: 12
        y: parent.height - height - 10
        width: count.contentWidth + 20
        height: count.contentHeight + 4
        radius: Theme.radiusChip
        color: Theme.black

        Words {
            id: count

            text: (root.shown + 1) + " / " + root.pictures.length
            px: Theme.staffLabel
            latin: true
            color: Theme.paper
            anchors.centerIn: parent
        }
    }

    onPicturesChanged: shown = 0
}
