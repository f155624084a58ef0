// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/crossing.h"
#include "kiosk/flow/staff_view.h"
#include "kiosk/store/store.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace tongguan::flow {

/// A crossing as a station knows it: what its kiosk wrote, and on top what this station's staff ordered and the kiosk
/// has not answered yet.
struct StaffCrossing {
    clearance::Crossing written;       ///< by its kiosk
    clearance::Crossing expected;      ///< once the orders under way are carried out, as far as no rule has to run
    std::vector<std::uint64_t> orders; ///< numbers of the orders under way
    bool deciding = false;             ///< one of them makes the rules run: only the kiosk knows what comes
};

/// How long a conflict may be nobody's (domain: C.6).
inline constexpr std::chrono::minutes kConflictLimit{15};

Result<StaffCrossing> staffCrossing(store::Store& store, const std::string& crossing);

/// Since when a crossing waits for people.
UtcTime waitsSince(const clearance::Crossing& crossing);

CaseRow caseRow(const StaffCrossing& known, UtcTime now);
/// Whether goods that are gone have to be called back still, as a sample of them failed.
bool recalls(const clearance::Crossing& crossing);

} // namespace tongguan::flow
