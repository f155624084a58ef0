// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/crossing.h"
#include "kiosk/clearance/rule_data.h"

#include <span>
#include <string_view>

namespace tongguan::clearance {

// How the machine itself ends a case that nobody has looked at; see CaseResolved.
inline constexpr std::string_view kHeardLater = "heard_later"; ///< its reason was over before it was opened
inline constexpr std::string_view kMergedCase = "merged";

/// How far apart two captures of one truck may have been opened to be one passage (domain: C.6, 6). Data set
/// "merge_rules", a row a version.
struct MergeRules : Term {
    std::int64_t minutes = 30; ///< 0: none are merged without people
    bool operator==(const MergeRules&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"minutes", &MergeRules::minutes}, Member{"validFrom", &MergeRules::validFrom},
                    Member{"validTo", &MergeRules::validTo});
    }
};

/// Those that hold then, of several the ones that began last; where none do, the built-in ones.
MergeRules mergeRulesAt(std::span<const MergeRules> all, UtcTime then);

/// Of two captures the one that stands: whichever was opened first, on whatever kiosk.
bool opensBefore(const Crossing& one, const Crossing& other);

/// Batch, plate and direction are known and the same, nothing else that both were told by their codes differs, and they
/// were opened within the time of `rules`.
bool isSameTruck(const Crossing& one, const Crossing& other, const MergeRules& rules);

/// The lane that a decision found for the vehicle itself, another capture of it left aside.
Lane ownLane(const Decision& decision);
/// Whether nothing but another capture of the vehicle sent it to staff.
bool isHeldAsDouble(const Decision& decision);

/// No person has done anything with it but its driver.
bool isUntouched(const Crossing& crossing);

/// Whether it may end as another one, without people: it waits, was not called, and nobody has looked at it.
bool mayBeMerged(const Crossing& crossing);
/// Whether another one may end as it: it waits with a ticket that the driver can be told.
bool standsForOthers(const Crossing& crossing);

} // namespace tongguan::clearance
