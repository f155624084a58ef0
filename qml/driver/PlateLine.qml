// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan

// The plate that the gate's camera read.
Item {
    id: root

    property string plate

    Pictogram {
        id: icon

        name: "plate"
        size: 76
        x: 32
        anchors.verticalCenter: parent.verticalCenter
    }
    JointWords {
        visible: root.width >= 700
        sentence: qsTr("Number plate")
        px: Theme.aside
        grows: false
        heading: true
        color: Theme.ink2
        x: icon.x + icon.width + 28
        width: plateItem.x - x - 20
        height: parent.height - 16
        y: 8
        verticalAlignment: Text.AlignVCenter
    }
    Plate {
        id: plateItem

        text: root.plate
        px: Theme.choice / Theme.textScale
        maximum: Math.min(460, root.width * 0.55)
        width: implicitWidth
        x: eye.x - width - 28
        anchors.verticalCenter: parent.verticalCenter
    }
    Pictogram {
        id: eye

        name: "src-eye"
        size: 48
        ink: Theme.ink2
        doing: Theme.ink2
        x: root.width - size - 32
        anchors.verticalCenter: parent.verticalCenter
    }
}
