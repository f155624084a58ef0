// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// How the orders found each other.
Rectangle {
    id: root

    required property InspectionViewModel inspection

    implicitHeight: told.visible ? 92 : 56
    radius: Theme.radiusStaff
    color: Theme.ground
    border.width: Theme.staffLine
    border.color: Theme.line

    Pictogram {
        name: "three"
        size: 38
        x: 20
        y: 9
    }
    Words {
        id: count

        text: qsTr("%n order(s), 1 vehicle", "", root.inspection.orders)
        px: Theme.staffBody
        strong: true
        wrapMode: Text.NoWrap
        x: 72
        y: 28 - height / 2
    }
    Words {
        text: root.inspection.matchedBy === "" ? "" : qsTr("matched by %1").arg(root.inspection.matchedBy)
        px: Theme.staffBody
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        x: count.x + count.contentWidth + 18
        width: parent.width - x - 20
        y: 28 - height / 2
    }
    Words {
        id: told

        visible: root.inspection.told !== ""
        text: root.inspection.told
        px: Theme.staffLabel
        color: Theme.ink2
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        x: 72
        y: 52
        width: parent.width - x - 20
    }
}
