// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/retention.h"

#include <algorithm>
#include <array>
#include <format>
#include <span>

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
    Default{"kiosk.returning", 365 * kDay, 0}, Default{"station.pictures", 30 * kDay, 0},
    Default{"station.persons", 90 * kDay, 0},  Default{"station.complaints", 365 * kDay, 0},
};

constexpr std::array<std::string_view, 13> kPersons{
    "document.read",   "licence.read",      "licence.paper_read", "visa.read",      "field.corrected",
    "staff.correct",   "driver.remembered", "driver.forgotten",   "passenger.read", "passenger.seen",
    "complaint.filed", "question.asked",    "message.answered"};

constexpr std::array<std::string_view, 26> kStaff{
    "field.verified",     "lane.asked",        "lane.withdrawn",      "lane.granted",      "case.opened",
    "case.resolved",      "inspection.begun",  "inspection.recorded", "seal.affixed",      "inspection.follow_up",
    "inspection.closed",  "border.released",   "crossing.cleared",    "crossing.detained", "crossing.returned",
    "crossing.cancelled", "conflict.resolved", "sample.answered",     "crossing.called",   "crossing.exited",
    "party.closed",       "queue.no_show",     "priority.asked",      "priority.answered", "yard.begun",
    "yard.ended"};

/// As they stand in SQL; there is no quote in a type.
std::string quoted(std::span<const std::string_view> types)
{
    std::string list;
    for (const std::string_view type : types)
        list += std::format("{}'{}'", list.empty() ? "" : ",", type);
    return list;
}

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

std::string personTypes()
{
    return std::format("type IN ({})", quoted(kPersons));
}

std::string staffTypes()
{
    return std::format("(type GLOB 'staff.*' OR type GLOB 'action.*' OR type GLOB 'kiosk.*' OR type GLOB 'retention.*' "
                       "OR type GLOB 'shift.*' OR type GLOB 'day.*' OR type IN ({}))",
                       quoted(kStaff));
}

} // namespace tongguan::store
