// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// How the orders found each other.
Rectangle {
    id: root

    required property InspectionViewModel inspection

    implicitHeight: 56
    radius: 14
    color: Theme.ground
    border.width: 3
    border.color: Theme.line

    Pictogram {
        name: "three"
        size: 38
        x: 20
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: count

        text: qsTr("%n order(s), 1 vehicle", "", root.inspection.orders)
        px: 20
        strong: true
        wrapMode: Text.NoWrap
        x: 72
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        text: root.inspection.matchedBy === "" ? "" : qsTr("matched by %1").arg(root.inspection.matchedBy)
        px: 20
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        x: count.x + count.contentWidth + 18
        width: parent.width - x - 20
        anchors.verticalCenter: parent.verticalCenter
    }
}
