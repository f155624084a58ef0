// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
import Tongguan

// A driver who agreed to be remembered: yes stands for his licence and for the page, no asks for both.
FactsScreen {
    heading: qsTr("Same truck, same papers as on %1?").arg(driver.lastVisit)
    onAccepted: driver.sameAgain(true)
    onDeclined: driver.sameAgain(false)
}
