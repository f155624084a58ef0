// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// The top line: the mark, the port in two scripts; the line's state and the time.
Item {
    id: root

    required property PlaceViewModel place
    required property LinkViewModel link
    property color ink: Theme.ink
    property color ink2: Theme.ink2
    property color fill: Theme.ground
    property bool overField: false

    implicitHeight: Theme.strip

    Pictogram {
        id: mark

        name: "mark"
        size: 52
        ink: root.ink
        ground: root.fill
        x: Theme.edge
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: name

        text: root.place.name
        px: Theme.label
        grows: false
        strong: true
        heading: true
        wrapMode: Text.NoWrap
        color: root.ink
        x: mark.x + mark.width + 20
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        text: root.place.second
        px: Theme.label
        grows: false
        heading: true
        wrapMode: Text.NoWrap
        color: root.ink2
        visible: Theme.textScale < 2 && x + contentWidth < pill.x - 16
        x: name.x + name.contentWidth + 12
        anchors.verticalCenter: parent.verticalCenter
    }
    Pill {
        id: pill

        link: root.link
        fieldInk: root.ink
        fieldFill: root.fill
        overField: root.overField
        x: clock.x - width - 24
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: clock

        text: root.place.clock
        px: Theme.label
        grows: false
        strong: true
        latin: true
        color: root.ink
        x: root.width - Theme.edge - contentWidth
        anchors.verticalCenter: parent.verticalCenter
    }
}
