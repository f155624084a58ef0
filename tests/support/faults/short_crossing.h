// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/store/driver.h"

#include <functional>

namespace tongguan::test {

/// A laden truck from the first touch to the printed ticket, as D.1 goes. `afterStep` is called when a step was shown,
/// and not once the screen says that the kiosk is out of service: what it then sees in the store was promised to the
/// driver. Ends there, too.
inline void crossOnce(DrivenKiosk& kiosk, const std::function<void()>& afterStep)
{
    const std::function<void()> steps[] = {
        [&] { kiosk.driver->chooseLanguage(clearance::Language::Vi); },
        [&] { kiosk.show(kiosk.prereg()); },
        [&] { kiosk.driver->zoneRead(kPassport); },
        [&] { kiosk.show("010085000001"); },
        [&] { kiosk.driver->confirm(); },
        [&] { kiosk.show("YN0017268"); },
        [&] { kiosk.show("CSQU3054383"); },
        [&] { kiosk.driver->printed(kiosk.printed.back().crossing, 1); },
    };
    for (const auto& step : steps) {
        step();
        if (kiosk.driver->view().screen == flow::Screen::OutOfService)
            return;
        afterStep();
    }
}

} // namespace tongguan::test
