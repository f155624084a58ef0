// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// Firms whose trips of today are declared together: what adds up so far, and one signature that closes it.
StaffPage {
    id: root

    required property StaffViewModel staff
    property string enterprise // that is closed
    property string sums
    property bool sent: false // signed, and on its way into the journal

    readonly property StationViewModel station: staff.station
    readonly property bool signing: enterprise !== ""

    function back() {
        enterprise = "";
        sent = false;
        takeKeys();
    }

    FitWords {
        id: title

        visible: !root.signing
        text: root.station.consolidated.count === 0 ? qsTr("Nothing is declared together today") : qsTr("Declared together today: %1 open").arg(root.station.consolidated.open)
        px: Theme.staffHead
        x: 20
        y: 16
        width: parent.width - 40
        height: implicitHeight
    }
    ListView {
        id: list

        objectName: "consolidated"
        visible: !root.signing
        y: title.y + title.height + 14
        width: parent.width
        height: refused.y - y - 12
        clip: true
        reuseItems: true
        activeFocusOnTab: count > 0
        model: root.station.consolidated
        boundsBehavior: Flickable.StopAtBounds
        delegate: ConsolidatedLine {
            width: list.width
            marked: ListView.isCurrentItem && list.activeFocus
            enabled: !closed
            onClicked: {
                root.sums = title + " · " + sums;
                root.enterprise = enterprise;
            }
        }
    }
    FitWords {
        id: refused

        objectName: "refused"
        visible: !root.signing && root.staff.refused !== ""
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
        visible: !root.signing
        x: 20
        y: parent.height - height - 16
        width: 260
        pictogram: "back"
        text: qsTr("Back")
        onClicked: root.leaving()
    }
    Loader {
        anchors.fill: parent
        anchors.margins: 20
        active: root.signing
        sourceComponent: OfficerSign {
            pictogram: "officer"
            number: root.staff.staffId
            title: qsTr("Close the declaration of today")
            text: root.sums
            refused: root.staff.refused
            button: qsTr("I sign")
            onLeaving: root.back()
            onSigned: (number, pin) => {
                root.sent = true;
                root.station.closeConsolidated(root.enterprise, pin);
            }
        }
    }
    Connections {
        target: root.station.consolidated

        function onCountChanged() { // what was signed is there
            if (root.sent)
                root.back();
        }
    }
    Connections {
        target: root.staff

        function onRefusedChanged() {
            if (root.staff.refused !== "")
                root.sent = false;
        }
    }

    onLeaving: {
        if (root.signing)
            root.back();
        else
            root.station.showPage(Kiosk.StationPage.Cases);
    }
}
