// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "kiosk/clearance/retention_rules.h"

#include <cstdint>
#include <string>

namespace tongguan::store {

using clearance::RetentionRule;
using clearance::ruleFor;

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
