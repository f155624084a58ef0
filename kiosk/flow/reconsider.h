// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/crossing.h"
#include "kiosk/flow/decision_desk.h"
#include "kiosk/store/store.h"

#include <cstdint>
#include <vector>

namespace tongguan::flow {

/// Whether the single window's releases are heeded as well, or wait until staff's orders were.
enum class Releases : std::uint8_t { Heed, Wait };

/// Goes through this kiosk's vehicles, on site or gone and not closed, after the feed brought something: the single
/// window's answers first (safety before anything else), then orders that arrived meanwhile; with the releases, last,
/// what was captured elsewhere before and what ended there. Gives back the crossings that changed. Doing it twice
/// changes nothing. Thread: the store's.
Result<std::vector<clearance::Crossing>> reconsider(store::Store& store, DecisionDesk& desk,
                                                    Releases releases = Releases::Heed);

} // namespace tongguan::flow
