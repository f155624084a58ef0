// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "base/time.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::clearance {

/// How long one kind of data stays on one kind of machine (domain: B.4). Data set "retention", by any key; a rule
/// counts from `validFrom` on, of two of a kind the later one. Kinds: "kiosk.pictures", "kiosk.persons" (names,
/// numbers, dates of birth), "kiosk.skeleton" (all else of a crossing), "kiosk.staff" (what people did),
/// "kiosk.returning" (drivers who agreed to be remembered, from then on), "station.pictures", "station.persons",
/// "station.complaints" and "gateway.persons".
struct RetentionRule {
    std::string kind;
    std::int64_t hours = 0;    ///< after it was acknowledged, and the crossing is over
    std::int64_t capHours = 0; ///< after which it should be gone; 0 for none. Never erased without acknowledgement
    UtcTime validFrom;
    bool operator==(const RetentionRule&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"kind", &RetentionRule::kind}, Member{"hours", &RetentionRule::hours},
                    Member{"capHours", &RetentionRule::capHours}, Member{"validFrom", &RetentionRule::validFrom});
    }
};

/// The data set.
inline constexpr std::string_view kRetention = "retention";

/// The rule of a kind at a time: of these, or else the default of B.4.
RetentionRule ruleFor(std::string_view kind, const std::vector<RetentionRule>& rules, UtcTime now);

/// Types of events whose bodies hold what a person is: of a crossing, and of staff's orders.
std::span<const std::string_view> personalEventTypes();

} // namespace tongguan::clearance
