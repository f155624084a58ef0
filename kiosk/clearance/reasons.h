// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/record.h"

#include <cstdint>
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

/// One fired rule. `code` is one of the table below, or REF_STALE_/REF_AGED_ and a data set.
struct Reason {
    std::string code;
    int rule = 0; ///< its number in C.2: the order of evaluation
    bool operator==(const Reason&) const = default;
    static constexpr auto kMembers = std::tuple(Member{"code", &Reason::code}, Member{"rule", &Reason::rule});
};

struct ReasonInfo {
    std::string_view code;
    Visibility visibility;
    bool benefit; ///< good news: told only where it decides
};

std::span<const ReasonInfo> reasonTable();
/// Neutral for a code that the table does not know: silence is the safe side.
Visibility visibility(std::string_view code);
/// The codes that the driver may see, in order.
std::vector<std::string> shownToDriver(std::span<const Reason> reasons);

} // namespace tongguan::clearance
