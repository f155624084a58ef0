// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// The daily clear: what came in today and is not finished; each with an explanation before the day is closed.
StaffPage {
    id: root

    required property StaffViewModel staff
    property string crossing // that is explained
    property string ticket
    property string reason
    property bool closing: false
    property bool sent: false // signed, and on its way into the journal

    readonly property StationViewModel station: staff.station
    readonly property bool listing: crossing === "" && !closing
    readonly property bool signing: closing || reason !== ""

    function back() {
        crossing = "";
        reason = "";
        closing = false;
        sent = false;
        takeKeys();
    }

    Loader {
        anchors.fill: parent
        active: root.listing
        sourceComponent: DayList {
            staff: root.staff
            onExplaining: (crossing, ticket) => {
                root.crossing = crossing;
                root.ticket = ticket;
            }
            onClosing: root.closing = true
            onLeaving: root.leaving()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.crossing !== "" && !root.signing
        sourceComponent: DayReasons {
            staff: root.staff
            ticket: root.ticket
            onChosen: reason => root.reason = reason
            onLeaving: root.back()
        }
    }
    Loader {
        anchors.fill: parent
        anchors.margins: 20
        active: root.signing
        sourceComponent: OfficerSign {
            pictogram: "officer"
            number: root.staff.staffId
            title: root.closing ? qsTr("Close the day %1").arg(root.station.day) : qsTr("Explain %1").arg(root.ticket)
            text: root.closing ? qsTr("%1 came in, %2 finished, %3 explained.").arg(root.station.cameIn).arg(root.station.finished).arg(root.station.unfinished.count) : (root.staff.language, root.station.explanationWords(root.reason))
            refused: root.staff.refused
            button: qsTr("I sign")
            onLeaving: root.back()
            onSigned: (number, pin) => {
                root.sent = true;
                if (root.closing)
                    root.station.closeDay(pin);
                else
                    root.station.explain(root.crossing, root.reason, pin);
            }
        }
    }
    Connections {
        target: root.station

        function onDayChanged() { // what was signed is there
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

    onLeaving: root.station.showPage(Kiosk.StationPage.Cases)
}
