// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/retention.h"

#include <array>
#include <format>
#include <span>

namespace tongguan::store {

namespace {

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

std::string personTypes()
{
    return std::format("type IN ({})", quoted(clearance::personalEventTypes()));
}

std::string staffTypes()
{
    return std::format("(type GLOB 'staff.*' OR type GLOB 'action.*' OR type GLOB 'kiosk.*' OR type GLOB 'retention.*' "
                       "OR type GLOB 'shift.*' OR type GLOB 'day.*' OR type IN ({}))",
                       quoted(kStaff));
}

} // namespace tongguan::store
