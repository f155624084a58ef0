// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/retention.h"

#include <algorithm>
#include <array>

namespace tongguan::store {

namespace {

constexpr std::int64_t kDay = 24; // hours

struct Default {
    std::string_view kind;
    std::int64_t hours;
    std::int64_t capHours;
};

// Domain, B.4, line by line. A year of 365 days is long enough for what nobody set.
constexpr std::array kDefaults{
    Default{"kiosk.pictures", kDay, 7 * kDay}, Default{"kiosk.persons", kDay, 7 * kDay},
    Default{"kiosk.skeleton", 30 * kDay, 0},   Default{"kiosk.staff", 180 * kDay, 0},
    Default{"station.pictures", 30 * kDay, 0}, Default{"station.persons", 90 * kDay, 0},
};

constexpr std::array<std::string_view, 6> kPersons{"document.read", "licence.read",    "licence.paper_read",
                                                   "visa.read",     "field.corrected", "staff.correct"};

constexpr std::array<std::string_view, 20> kStaff{
    "field.verified",     "lane.asked",        "lane.withdrawn",      "lane.granted",      "case.opened",
    "case.resolved",      "inspection.begun",  "inspection.recorded", "seal.affixed",      "inspection.follow_up",
    "inspection.closed",  "border.released",   "crossing.cleared",    "crossing.detained", "crossing.returned",
    "crossing.cancelled", "conflict.resolved", "sample.answered",     "crossing.called",   "crossing.exited"};

} // namespace

RetentionRule ruleFor(std::string_view kind, const std::vector<RetentionRule>& rules, UtcTime now)
{
    const RetentionRule* newest = nullptr;
    for (const RetentionRule& rule : rules) {
        if (rule.kind == kind && rule.validFrom <= now && (newest == nullptr || newest->validFrom <= rule.validFrom))
            newest = &rule;
    }
    if (newest != nullptr)
        return *newest;
    const auto* const found = std::ranges::find(kDefaults, kind, &Default::kind);
    if (found == kDefaults.end())
        return {.kind = std::string(kind), .hours = 365 * kDay};
    return {.kind = std::string(kind), .hours = found->hours, .capHours = found->capHours};
}

bool holdsPerson(std::string_view type)
{
    return std::ranges::contains(kPersons, type);
}

bool tellsStaff(std::string_view type)
{
    return type.starts_with("staff.") || type.starts_with("action.") || type.starts_with("kiosk.") ||
           type.starts_with("retention.") || std::ranges::contains(kStaff, type);
}

} // namespace tongguan::store
