// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tongguan
import Tongguan.App

// Cases under each other. One stop of the tab key, however long; the arrow keys choose, Enter opens. Only what is seen
// has items.
ListView {
    id: root

    required property StaffViewModel staff

    readonly property int rowHeight: 92

    function takeKeys() {
        forceActiveFocus();
    }
    /// By so many rows, or to an end.
    function jump(rows: int) {
        currentIndex = Math.max(0, Math.min(count - 1, currentIndex + rows));
    }

    activeFocusOnTab: count > 0
    clip: true
    reuseItems: true
    boundsBehavior: Flickable.StopAtBounds
    delegate: QueueRow {
        required property int index

        width: root.width
        height: root.rowHeight
        selected: crossing === root.staff.openCrossing
        marked: ListView.isCurrentItem && root.activeFocus
        onClicked: {
            root.currentIndex = index;
            root.staff.open(crossing);
        }
    }

    Keys.onPressed: event => {
        const page = Math.max(1, Math.floor(height / rowHeight) - 1);
        event.accepted = true;
        if (event.key === Qt.Key_PageDown)
            jump(page);
        else if (event.key === Qt.Key_PageUp)
            jump(-page);
        else if (event.key === Qt.Key_End)
            jump(count);
        else if (event.key === Qt.Key_Home)
            jump(-count);
        else
            event.accepted = false;
    }
}
