// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// May truck and licence be kept for his next visit? Never ticked unless he did it himself; another touch takes it back.
Touchable {
    id: root

    required property DriverViewModel driver
    property bool pictured: true

    readonly property bool agreed: driver.remembering === Kiosk.Remembering.Agreed

    objectName: "remember"
    text: agreed ? qsTr("You are remembered here. Touch to be forgotten.") : qsTr("Remember my truck and licence for next time (%1 months)").arg(driver.rememberMonths)
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
        x: root.pictured ? 28 : 16
        anchors.verticalCenter: parent.verticalCenter
    }
    FitWords {
        text: root.text
        px: 32
        grows: false
        heading: false
        limit: parent.height - 12
        x: mark.x + mark.width + (root.pictured ? 24 : 16)
        width: (root.pictured ? truck.x : root.width) - x - 16
        height: implicitHeight
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    Pictogram {
        id: truck

        name: "truck"
        visible: root.pictured
        size: 76
        x: root.width - width - 28
        anchors.verticalCenter: parent.verticalCenter
    }
}
