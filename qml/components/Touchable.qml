// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What a finger works: pressed while it is on it, clicked when it leaves the glass there, however long that took. The tab
// key reaches it, the space bar clicks it. Its looks are its children. (Qt's own button costs the driver's screen a library
// of 2 MB, and does no more for us.)
Item {
    id: root

    property string text

    readonly property bool pressed: tap.pressed
    readonly property bool visualFocus: activeFocus // a finger never takes the focus

    signal clicked

    activeFocusOnTab: true
    Accessible.name: text
    Accessible.role: Accessible.Button
    Accessible.focusable: true
    Accessible.onPressAction: clicked()

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: root.clicked()
    }

    Keys.onSpacePressed: event => {
        if (!event.isAutoRepeat)
            clicked();
    }
}
