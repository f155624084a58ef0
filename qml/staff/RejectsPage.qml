// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// Messages that gateway or single window could not take. A touch takes one: from then on it is somebody's.
StaffPage {
    id: root

    required property StaffViewModel staff

    readonly property StationViewModel station: staff.station

    FitWords {
        id: title

        text: root.station.rejects.count === 0 ? qsTr("No message was refused") : qsTr("Messages refused: %1 of %2 are nobody's").arg(root.station.rejects.open).arg(root.station.rejects.count)
        px: Theme.staffHead
        x: 20
        y: 16
        width: parent.width - 40
        height: implicitHeight
    }
    ListView {
        id: list

        objectName: "rejects"
        y: title.y + title.height + 14
        width: parent.width
        height: refused.y - y - 12
        clip: true
        reuseItems: true
        activeFocusOnTab: count > 0
        model: root.station.rejects
        boundsBehavior: Flickable.StopAtBounds
        delegate: RejectLine {
            width: list.width
            marked: ListView.isCurrentItem && list.activeFocus
            enabled: !owned
            onClicked: root.station.takeReject(key)
        }
    }
    FitWords {
        id: refused

        objectName: "refused"
        visible: root.staff.refused !== ""
        text: root.staff.refused
        px: Theme.staffBody
        limit: 30
        x: 20
        y: leave.y - (visible ? 40 : 0)
        width: parent.width - 40
        height: visible ? implicitHeight : 0
    }
    StaffButton {
        id: leave

        objectName: "leave"
        x: 20
        y: parent.height - height - 16
        width: 260
        pictogram: "back"
        text: qsTr("Back")
        onClicked: root.leaving()
    }

    onLeaving: root.station.showPage(Kiosk.StationPage.Cases)
}
