// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import Tongguan

// "No" lets him touch the wrong row, not type the page again.
FactsScreen {
    step: marking ? 1 : 0
    heading: marking ? qsTr("Which line is wrong? Touch it.") : qsTr("Is this correct?")
    onAccepted: driver.confirm()
    onDeclined: {
        marking = true;
        page = 0;
    }
    onMarked: driver.confirm()
}
