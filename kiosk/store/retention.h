// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "base/time.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::store {

/// How long one kind of data stays on one kind of machine (domain: B.4). Data set "retention", by any key; a rule
/// counts from `validFrom` on, of two of a kind the later one. Kinds: "kiosk.pictures", "kiosk.persons" (names,
/// numbers, dates of birth), "kiosk.skeleton" (all else of a crossing), "kiosk.staff" (what people did),
/// "kiosk.returning" (drivers who agreed to be remembered, from then on), and
/// "station.pictures", "station.persons".
struct RetentionRule {
    std::string kind;
    std::int64_t hours = 0;    ///< after the gateway acknowledged it, and the crossing is over
    std::int64_t capHours = 0; ///< after which it should be gone; 0 for none. Never erased without acknowledgement
    UtcTime validFrom;
    bool operator==(const RetentionRule&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"kind", &RetentionRule::kind}, Member{"hours", &RetentionRule::hours},
                    Member{"capHours", &RetentionRule::capHours}, Member{"validFrom", &RetentionRule::validFrom});
    }
};

/// The rule of a kind at a time: of these, or else the default of B.4.
RetentionRule ruleFor(std::string_view kind, const std::vector<RetentionRule>& rules, UtcTime now);

// Conditions on the column `type` of the journal, in SQL.

/// Events whose bodies hold what a person is: of a crossing, and of staff's orders.
std::string personTypes();
/// Events that say what people of the port, or the machine, did.
std::string staffTypes();

/// What `Store::keepRetention` did: counts alone, and so is its event.
struct Erased {
    std::int64_t persons = 0;   ///< bodies of events
    std::int64_t skeletons = 0; ///< crossings of which only numbers and hashes stay
    std::int64_t staff = 0;     ///< bodies of events
    std::int64_t pictures = 0;
    bool operator==(const Erased&) const = default;
    Erased operator+(const Erased& other) const
    {
        return {persons + other.persons, skeletons + other.skeletons, staff + other.staff, pictures + other.pictures};
    }
    static constexpr auto members(auto with)
    {
        return with(Member{"persons", &Erased::persons}, Member{"skeletons", &Erased::skeletons},
                    Member{"staff", &Erased::staff}, Member{"pictures", &Erased::pictures});
    }
};

/// What is over its cap and stays, because nobody acknowledged it or its crossing is not over.
struct Overdue {
    std::int64_t persons = 0;
    std::int64_t pictures = 0;
    bool operator==(const Overdue&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"persons", &Overdue::persons}, Member{"pictures", &Overdue::pictures});
    }
};

inline constexpr std::string_view kRetentionErased = "retention.erased";
inline constexpr std::string_view kRetentionOverdue = "retention.overdue";

} // namespace tongguan::store
