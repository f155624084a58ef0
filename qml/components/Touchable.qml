// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What a finger works: pressed while it is on it, clicked when it leaves the glass there, however long that took. The tab
// key reaches it, the space bar and the enter key click it. Its looks are its children. (Qt's own button costs the driver's screen a library
// of 2 MB, and does no more for us.)
Item {
    id: root

    enum Pose {
        Live,
        Pressed,
        Focused
    }

    property string text
    property int pose: Touchable.Pose.Live // the gallery's, which shows what no finger holds

    readonly property bool pressed: (tap.pressed && OneTouch.held === root) || pose === Touchable.Pose.Pressed
    readonly property bool visualFocus: activeFocus || pose === Touchable.Pose.Focused // a finger never takes the focus

    signal clicked

    function press(event: KeyEvent) {
        if (!event.isAutoRepeat)
            clicked();
    }

    activeFocusOnTab: true
    Accessible.name: text
    Accessible.role: Accessible.Button
    Accessible.focusable: true
    Accessible.onPressAction: clicked()

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onPressedChanged: {
            if (pressed && OneTouch.held === null)
                OneTouch.held = root;
            else if (!pressed && OneTouch.held === root)
                OneTouch.held = null;
        }
        onTapped: {
            if (OneTouch.held === root)
                root.clicked();
        }
    }

    Keys.onSpacePressed: event => press(event)
    Keys.onReturnPressed: event => press(event)
    Keys.onEnterPressed: event => press(event)
}
