// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A page of the station. What opens takes the keys without a ring round anything: a finger sees no difference, what is
// typed arrives, Esc leaves, and the tab key goes to the first control. What comes back has its ring where it was.
FocusScope {
    id: root

    signal leaving

    function takeKeys() {
        if (!visible)
            return;
        forceActiveFocus();
        // From a control that is gone meanwhile no key leads on.
        const had = Window.activeFocusItem;
        if (had && had !== root && !(had.visible && had.enabled))
            had.focus = false;
    }

    // Qt goes on from what the tab key reaches alone, and else to the window's first control.
    function enter(event: KeyEvent, forward: bool) {
        let item = Window.activeFocusItem as Item;
        while (item && !item.visible) // a page that is gone may hold it still
            item = item.parent;
        event.accepted = item !== null && !item.activeFocusOnTab;
        if (event.accepted)
            item.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    Keys.onTabPressed: event => enter(event, true)
    Keys.onBacktabPressed: event => enter(event, false)
    Keys.onEscapePressed: leaving()
    onVisibleChanged: takeKeys()
    Component.onCompleted: takeKeys()
}
