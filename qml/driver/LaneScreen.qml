// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tongguan
import Tongguan.App

// The lane is the hero: sign, arrow, one sentence; then number, minutes, ticket, documents. No code, no rule, no name.
// Every referral to staff looks the same, whatever its reason.
DriverScreen {
    id: root

    readonly property LaneViewModel result: driver.result
    readonly property bool toStaff: !result.known || result.lane === Kiosk.Lane.Staff
    readonly property real floor: height - Theme.dock
    readonly property real signSize: Theme.landscape ? 436 : result.noPaper ? 330 : listed ? 420 : toStaff ? 540 : 640
    readonly property bool listed: result.greenPoints.length > 0
    readonly property string goTo: qsTr("Go to lane %1").arg(result.sign)

    heading: toStaff ? qsTr("Please wait for staff") : goTo

    LaneField {
        id: field

        result: root.result
        title: root.heading
        note: root.toStaff ? (root.result.known ? root.goTo : "") : root.result.noPaper ? qsTr("No paper: photograph this screen") : root.result.about
        wantedSign: root.signSize
        compact: root.result.noPaper || root.listed
        y: Theme.landscape ? Theme.top + 16 : 0
        width: Theme.landscape ? 1060 + (root.width - 1920) / 2 : root.width
        height: Theme.landscape ? root.floor - y - 20 : Math.min(wantedHeight, below.y - 24)
    }
    LaneDetails {
        id: below

        driver: root.driver
        toStaff: root.toStaff
        x: Theme.landscape ? field.width + 48 : Theme.edge
        y: Theme.landscape ? Theme.top + 16 : root.floor - height - 24
        width: root.width - x - Theme.edge
        height: Theme.landscape ? root.floor - 24 - y : Math.min(wantedHeight, root.floor - 24 - 560)
    }
}
