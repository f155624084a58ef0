// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/store/store.h"

namespace tongguan::test {

/// A whole pass of a kiosk's retention, at once.
inline Result<store::Erased> keepRetention(store::Store& store, UtcTime now)
{
    auto pass = store.beginRetention(now, false);
    if (!pass)
        return failed(std::move(pass));
    while (!pass->over) {
        if (auto done = store.keepRetention(*pass); !done)
            return fail(done.error().code, done.error().what);
    }
    return pass->erased;
}

} // namespace tongguan::test
