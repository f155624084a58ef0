// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// May truck and licence be kept for his next visit? Never ticked unless he did it himself; another touch takes it back.
Touchable {
    id: root

    required property DriverViewModel driver

    readonly property bool agreed: driver.remembering === Kiosk.Remembering.Agreed
    readonly property bool aside: width > 600 // else the pictures of what is kept stand above the words
    readonly property real icon: aside ? 72 : 42

    objectName: "remember"
    text: qsTr("Remember my truck and licence for %1 months").arg(driver.rememberMonths)
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: agreed
    onClicked: driver.remember(!agreed)

    Paper {
        anchors.fill: parent
        color: root.pressed ? Theme.held : Theme.ground
    }
    FocusRing {
        visible: root.visualFocus
    }
    TickMark {
        id: mark

        ticked: root.agreed
        size: 60
        x: 20
        anchors.verticalCenter: parent.verticalCenter
    }
    Pictogram {
        id: truck

        name: "truck"
        size: root.icon
        x: mark.x + mark.width + 16
        y: root.aside ? (parent.height - height) / 2 : 5
    }
    Pictogram {
        id: licence

        name: "licence"
        size: root.icon
        x: truck.x + truck.width + 8
        y: truck.y
    }
    FitWords {
        readonly property real above: root.aside ? 0 : truck.y + truck.height

        text: qsTr("Remember for %1 months").arg(root.driver.rememberMonths)
        px: Theme.aside
        grows: false
        limit: parent.height - above - 4
        x: (root.aside ? licence.x + licence.width : mark.x + mark.width) + 16
        width: root.width - x - 16
        height: implicitHeight
        y: above + (parent.height - above - height) / 2
        Accessible.ignored: true
    }
}
