// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/store/driver.h"

#include <format>
#include <string>

namespace tongguan::test {

/// Opens the kiosk again and says what is not as it must be, or nothing: the journal verifies, holds all that was
/// `promised`, the screens' tables are what the journal adds up to, no state is refused, and the next event is taken.
inline std::string complaintAfter(DrivenKiosk& kiosk, const sync::Head& promised)
{
    if (auto started = kiosk.start(); !started)
        return "does not open: " + started.error().what;
    store::Store& store = *kiosk.store;
    const auto head = store.journal().verify();
    if (!head)
        return head.error().what;
    if (*head != store.journal().head())
        return "the head is not the last event";
    const auto held = store.journal().hashAt(promised.seq);
    if (!held || *held != promised.hash)
        return std::format("event {} was promised and is not there", promised.seq);
    const auto before = store.projectionDigest();
    if (auto rebuilt = store.rebuildProjections(); !rebuilt)
        return "the projections cannot be rebuilt: " + rebuilt.error().what;
    if (!before || *before != store.projectionDigest().value_or(Hash{}))
        return "the projections are not what the journal adds up to";
    if (auto taken = store.append(kCrossing, "driver", ladenTruck()); !taken)
        return "takes no crossing: " + taken.error().what;
    if (auto sound = store.journal().verify(); !sound)
        return sound.error().what;
    return {};
}

} // namespace tongguan::test
