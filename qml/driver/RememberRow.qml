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
    readonly property bool pictured: width > 600 // in a cab the words need the room
    readonly property real icon: 72

    objectName: "remember"
    text: qsTr("Remember my truck and licence for %1 months").arg(driver.rememberMonths)
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: agreed
    onClicked: driver.remember(!agreed)

    Paper {
        anchors.fill: parent
        color: root.pressed ? Theme.tint : Theme.ground
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
        visible: root.pictured
        x: mark.x + mark.width + 16
        anchors.verticalCenter: parent.verticalCenter
    }
    Pictogram {
        id: licence

        name: "licence"
        size: root.icon
        visible: root.pictured
        x: truck.x + truck.width + 8
        anchors.verticalCenter: parent.verticalCenter
    }
    FitWords {
        text: qsTr("Remember for %1 months").arg(root.driver.rememberMonths)
        px: 32
        grows: false
        heading: false
        limit: parent.height - 8
        x: (root.pictured ? licence.x + licence.width : mark.x + mark.width) + 16
        width: root.width - x - 16
        height: implicitHeight
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
