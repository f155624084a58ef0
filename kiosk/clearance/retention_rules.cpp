// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/retention_rules.h"

#include <algorithm>
#include <array>

namespace tongguan::clearance {

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
    Default{"kiosk.returning", 365 * kDay, 0}, Default{"station.pictures", 30 * kDay, 0},
    Default{"station.persons", 90 * kDay, 0},  Default{"station.complaints", 365 * kDay, 0},
    Default{"gateway.persons", 90 * kDay, 0},
};

constexpr std::array<std::string_view, 13> kPersons{
    "document.read",   "licence.read",      "licence.paper_read", "visa.read",      "field.corrected",
    "staff.correct",   "driver.remembered", "driver.forgotten",   "passenger.read", "passenger.seen",
    "complaint.filed", "question.asked",    "message.answered"};

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

std::span<const std::string_view> personalEventTypes()
{
    return kPersons;
}

} // namespace tongguan::clearance
