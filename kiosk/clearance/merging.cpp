// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/merging.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace tongguan::clearance {

namespace {

constexpr std::string_view kDouble = "DUP_OPEN";

/// Not told is no contradiction.
bool agree(const std::string& one, const std::string& other)
{
    return one.empty() || other.empty() || one == other;
}

/// Whether its strictest demands were of the other capture alone.
bool decidedByDouble(const Decision& decision)
{
    return decision.decidingCode() == kDouble && !decision.wouldChange.empty() &&
           decision.wouldChange.front().without == std::vector<std::string>{std::string(kDouble)};
}

} // namespace

MergeRules mergeRulesAt(std::span<const MergeRules> all, UtcTime then)
{
    const MergeRules* last = nullptr;
    const auto began = [](const MergeRules& one) { return one.validFrom.value_or(UtcTime::min()); };
    for (const MergeRules& one : all) {
        if (one.holds(then) && (last == nullptr || began(*last) <= began(one)))
            last = &one;
    }
    return last == nullptr ? MergeRules{} : *last;
}

bool opensBefore(const Crossing& one, const Crossing& other)
{
    return std::pair(one.openedAt, one.id) < std::pair(other.openedAt, other.id);
}

bool isSameTruck(const Crossing& one, const Crossing& other, const MergeRules& rules)
{
    const bool named = !one.batch.empty() && !one.plateNorm.empty();
    const bool same = named && one.batch == other.batch && one.plateNorm == other.plateNorm &&
                      one.plateCountry == other.plateCountry && one.direction == other.direction;
    const bool contradicts = !agree(one.declaration, other.declaration) ||
                             !agree(one.declaredSeal, other.declaredSeal) ||
                             !agree(one.declaredContainer, other.declaredContainer) ||
                             (one.laden && other.laden && *one.laden != *other.laden);
    const auto apart = one.openedAt < other.openedAt ? other.openedAt - one.openedAt : one.openedAt - other.openedAt;
    return same && !contradicts && rules.minutes > 0 && apart <= std::chrono::minutes{rules.minutes};
}

Lane ownLane(const Decision& decision)
{
    return decidedByDouble(decision) ? decision.wouldChange.front().lane : decision.lane;
}

bool isHeldAsDouble(const Decision& decision)
{
    return decision.lane == Lane::Staff && decidedByDouble(decision);
}

bool isUntouched(const Crossing& crossing)
{
    const auto& question = crossing.staffCase;
    const bool answered = question && question->resolvedAt && question->resolution != kHeardLater;
    const bool looked = !crossing.verified.empty() || crossing.closedCount || (question && !question->owner.empty());
    const bool chose = crossing.request || crossing.override_ || crossing.queueing.priority;
    const bool worked = !crossing.fees.empty() || !crossing.handling.yardWork.empty();
    return !answered && !looked && !chose && !worked && !crossing.staffCalled;
}

bool mayBeMerged(const Crossing& crossing)
{
    const bool waits = crossing.state == State::Queued || crossing.state == State::WaitStaff;
    return waits && crossing.decision() != nullptr && isUntouched(crossing);
}

bool standsForOthers(const Crossing& crossing)
{
    const bool waits =
        crossing.state == State::Queued || crossing.state == State::Called || crossing.state == State::WaitStaff;
    return waits && crossing.decision() != nullptr && crossing.ticket() != nullptr;
}

} // namespace tongguan::clearance
