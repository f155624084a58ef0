// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// How the line is: three shapes, three fills. It opens nothing and is never red.
Rectangle {
    id: root

    required property LinkViewModel link
    property color fieldInk: Theme.ink   // the mark's colour where it lies on a lane's field
    property color fieldFill: Theme.ground
    property bool overField: false
    property real px: Theme.tag
    property real maximum: 560

    readonly property bool late: link.state === Kiosk.Link.Late
    readonly property bool offline: link.state === Kiosk.Link.Offline
    readonly property color markColour: late && !overField ? Theme.hintInk : offline ? fieldFill : fieldInk

    width: Math.min(maximum, icon.width + words.contentWidth + 54)
    height: Math.max(px * 60 / 28, words.contentHeight + 8)
    radius: height / 2
    color: late && !overField ? Theme.hint : offline ? fieldInk : Theme.none
    border.width: Theme.lineWidth
    border.color: overField || offline ? fieldInk : late ? Theme.hintInk : Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Pictogram {
        id: icon

        name: root.offline ? "l-off" : root.late ? "l-late" : "l-on"
        size: root.px * 34 / 28
        ink: root.overField || root.late || root.offline ? root.markColour : Theme.yes
        ground: root.color
        anchors.verticalCenter: parent.verticalCenter
        x: 18
    }
    Words {
        id: words

        text: root.offline ? qsTr("Offline, your data is saved") : !root.late ? qsTr("Online") : root.link.ageMinutes < 120 ? qsTr("Data %1 min old").arg(root.link.ageMinutes) : qsTr("Data %1 h old").arg(Math.floor(root.link.ageMinutes / 60))
        px: root.px
        grows: false
        strong: true
        heading: true
        color: root.markColour
        width: root.maximum - icon.width - 54
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        anchors.verticalCenter: parent.verticalCenter
        x: icon.x + icon.width + 12
    }
}
