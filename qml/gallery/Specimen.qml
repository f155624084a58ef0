// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// A component in one state, and below it how that is called.
Column {
    id: root

    required property string component
    required property string name
    required property size area
    required property var given // by the names of the component's properties
    required property int field // a lane: in daylight it lies on its field; -1 is none

    spacing: Theme.gap

    Rectangle {
        width: root.area.width
        height: root.area.height
        color: root.field >= 0 && Theme.day ? Lanes.fill(root.field) : Theme.none

        Loader {
            objectName: "specimen"
            anchors.fill: parent
            Component.onCompleted: setSource(Qt.resolvedUrl("../components/" + root.component + ".qml"), root.given)
        }
    }
    Words {
        text: root.name
        px: Theme.small
        grows: false
        latin: true
        color: Theme.ink2
        width: root.area.width
    }
}
