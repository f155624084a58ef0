// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/lane.h"
#include "kiosk/clearance/reference.h"

#include <optional>
#include <string_view>

namespace tongguan::report {

/// What a report needs of "crossing.decided", the longest of all bodies: read in one pass, without a tree.
struct DecidedBody {
    clearance::Lane lane = clearance::Lane::Staff;
    bool provisional = false;
    bool declared = false;
    bool clockDoubted = false; ///< the session's integrity, of which the clock is a part, was in doubt (C.2, rule 1)
    std::optional<bool> fresh; ///< whether goods are of the green table, where the green channel was looked at
    std::optional<clearance::CreditLevel> credit; ///< of a certified enterprise
};

/// Nothing where it is none.
std::optional<DecidedBody> readDecided(std::string_view body);

} // namespace tongguan::report
