// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// What was found, in rows as the queue has them.
Item {
    id: root

    required property StaffViewModel staff

    readonly property StationViewModel station: staff.station

    function takeKeys() {
        list.takeKeys();
    }

    FitWords {
        id: title

        objectName: "foundTitle"
        text: root.station.found.count === 0 ? qsTr("Nothing was found") : root.station.moreFound ? qsTr("The first %1; type more").arg(root.station.found.count) : qsTr("Found: %1").arg(root.station.found.count)
        px: Theme.staffBody
        ink: Theme.ink2
        limit: 60
        x: 20
        y: 16
        width: parent.width - 40
        height: implicitHeight
    }
    CaseRows {
        id: list

        objectName: "found"
        staff: root.staff
        y: title.y + title.height + 12
        width: parent.width - 3
        height: parent.height - y
        model: root.station.found
    }
    Rectangle {
        x: parent.width - width
        width: 3
        height: parent.height
        color: Theme.ink
    }
}
