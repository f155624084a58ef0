// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/store/retention.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tongguan::store {

/// One walk of retention over the whole store, in pieces of a few milliseconds: a driver's touch waits for one of them
/// at most, however long the journal is. A value: `Store::beginRetention` makes it, `Store::keepRetention` does a
/// piece.
struct RetentionPass {
    UtcTime now;                        ///< times count from here in all pieces
    bool station = false;               ///< of staff or a board; else a kiosk
    std::uint64_t after = 0;            ///< events up to here are done
    std::uint64_t last = 0;             ///< the journal's last event when it began
    std::vector<std::string> skeletons; ///< crossings that are over for so long that only numbers and hashes stay
    std::vector<std::string> copies;    ///< of other machines' crossings
    Erased erased;                      ///< so far
    Overdue overdue;                    ///< so far
    bool over = false;
};

} // namespace tongguan::store
