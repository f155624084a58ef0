// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/store/store.h"

#include <cstdint>
#include <functional>
#include <string>

namespace tongguan::store {

/// A decision that comes out otherwise than it stands in the journal.
struct ReplayDifference {
    std::uint64_t seq = 0;
    std::string crossing;
    clearance::Decision was;
    clearance::Decision now;
};

struct ReplayFigures {
    std::int64_t same = 0;
    std::int64_t different = 0;
    std::int64_t withoutInputs = 0; ///< what they were made on is not here: erased after its time, or an old store
};

/// Decides every decision of this kiosk's journal again, on the crossing as its events stood before it and on the
/// inputs that were kept for it. `onDecision` gets the number of each, for progress.
Result<ReplayFigures> replay(Store& store, const std::function<void(const ReplayDifference&)>& onDifference,
                             const std::function<void(std::uint64_t)>& onDecision = {});

} // namespace tongguan::store
