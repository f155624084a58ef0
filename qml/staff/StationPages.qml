// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// What stands in place of the cases: the hand-over first, then what was chosen.
Item {
    id: root

    required property StaffViewModel staff
    required property bool choosing

    readonly property StationViewModel station: staff.station
    readonly property bool noted: station.leftBy !== ""
    readonly property bool free: visible && !noted && !choosing

    signal chosen

    Loader {
        anchors.fill: parent
        active: root.visible && root.noted
        sourceComponent: HandOverNote {
            staff: root.staff
        }
    }
    Loader {
        anchors.fill: parent
        active: root.visible && !root.noted && root.choosing
        sourceComponent: StationMenu {
            staff: root.staff
            onLeaving: root.chosen()
        }
    }
    Loader {
        anchors.fill: parent
        active: root.free && root.station.page === Kiosk.StationPage.Shift
        sourceComponent: ShiftPage {
            staff: root.staff
        }
    }
    Loader {
        anchors.fill: parent
        active: root.free && root.station.page === Kiosk.StationPage.Draw
        sourceComponent: DrawPage {
            staff: root.staff
        }
    }
    Loader {
        anchors.fill: parent
        active: root.free && root.station.page === Kiosk.StationPage.Day
        sourceComponent: DayPage {
            staff: root.staff
        }
    }
    Loader {
        anchors.fill: parent
        active: root.free && root.station.page === Kiosk.StationPage.Complaints
        sourceComponent: ComplaintsPage {
            staff: root.staff
        }
    }
    Loader {
        anchors.fill: parent
        active: root.free && root.station.page === Kiosk.StationPage.Consolidated
        sourceComponent: ConsolidatedPage {
            staff: root.staff
        }
    }
    Loader {
        anchors.fill: parent
        active: root.free && root.station.page === Kiosk.StationPage.Rejects
        sourceComponent: RejectsPage {
            staff: root.staff
        }
    }
    Loader {
        anchors.fill: parent
        active: root.free && root.station.page === Kiosk.StationPage.Queue
        sourceComponent: QueuePage {
            staff: root.staff
        }
    }
    Loader {
        anchors.fill: parent
        active: root.free && root.station.page === Kiosk.StationPage.Figures
        sourceComponent: FiguresPage {
            staff: root.staff
        }
    }
}
