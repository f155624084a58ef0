// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::clearance {

/// What a driver may learn of a reason (domain: C.2, fifth column).
enum class Visibility : std::uint8_t {
    Shown,   ///< in his language
    Neutral, ///< "please wait": no look, no delay, no word differs from any other referral
};

/// One thing that a rule looked at. Never a name or the number of a person's document.
struct Seen {
    std::string field;               ///< "seal", "declaration.seal", "measured_kg"
    std::string value;               ///< as text; empty where nothing was there
    std::string source;              ///< code of a `Source`, or the data set that it is from
    std::string version;             ///< of that data set; empty where the single window names none
    std::optional<std::int64_t> age; ///< seconds, of that data set at the decision
    bool operator==(const Seen&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"field", &Seen::field}, Member{"value", &Seen::value}, Member{"source", &Seen::source},
                    Member{"version", &Seen::version}, Member{"age", &Seen::age});
    }
};

/// One fired rule. `code` is one of the table below, or REF_STALE_/REF_AGED_ and a data set.
struct Reason {
    std::string code;
    int rule = 0; ///< its number in C.2: the order of evaluation
    std::vector<Seen> saw;
    bool operator==(const Reason&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"code", &Reason::code}, Member{"rule", &Reason::rule}, Member{"saw", &Reason::saw});
    }
};

/// What a code tells a driver.
enum class Tone : std::uint8_t {
    Trouble, ///< why it is stricter
    Benefit, ///< good news: told only where it decides
    Unmet,   ///< why a benefit is not given: told where nothing worse is
    Apology, ///< for what was before: told beside whatever else is
};

struct ReasonInfo {
    std::string_view code;
    int rule; ///< of C.2; over 39 where it is our own
    Visibility visibility;
    Tone tone;
};

std::span<const ReasonInfo> reasonTable();
/// Neutral for a code that the table does not know: silence is the safe side.
Visibility visibility(std::string_view code);
/// The codes that the driver may see, in order.
std::vector<std::string> shownToDriver(std::span<const Reason> reasons);

} // namespace tongguan::clearance
