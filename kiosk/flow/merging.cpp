// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/merging.h"

#include "kiosk/clearance/found_more.h"
#include "kiosk/clearance/merging.h"

#include <vector>

namespace tongguan::flow {

using namespace clearance;

namespace {

constexpr int kMostMerged = 8; // captures of one truck behind each other

} // namespace

Result<Crossing> mergeWithFirst(store::Store& store, const Crossing& crossing)
{
    if (crossing.kiosk != store.kiosk() || crossing.batch.empty() || !mayBeMerged(crossing))
        return crossing;
    const auto first = store.firstCapture(crossing);
    const auto rules = store.mergeRules(crossing.openedAt);
    if (!first)
        return fail(first.error().code, first.error().what);
    if (!rules)
        return fail(rules.error().code, rules.error().what);
    if (!*first || !standsForOthers(**first) || !isSameTruck(**first, crossing, *rules))
        return crossing;
    const auto found = store.laneFound(crossing);
    if (!found)
        return fail(found.error().code, found.error().what);
    // Where this one found more the first one's kiosk decides that again with it, and then this one ends. What is
    // dangerous to let stand is looked at as what it is.
    const Decision& own = *crossing.decision();
    const Decision& other = *(*first)->decision();
    const bool more = foundMore(own, (*first)->decisions);
    if (stricter(*found, other.lane) || (more && (!heedsCapture(other) || own.queueClass == QueueClass::Safety)))
        return crossing;
    const clearance::Ticket& ticket = *(*first)->ticket();
    std::vector<CrossingEvent> events;
    if (caseOpen(crossing))
        events.emplace_back(CaseResolved{.resolution = std::string(kMergedCase), .by = "kiosk"});
    events.emplace_back(Merged{.into = (*first)->id,
                               .number = ticket.number,
                               .lane = ticket.lane,
                               .sign = ticket.sign,
                               .arrow = ticket.arrow});
    return store.append(crossing.id, "kiosk", events);
}

Crossing standing(store::Store& store, const Crossing& crossing)
{
    Crossing stands = crossing;
    for (int left = kMostMerged; left > 0 && !stands.mergedInto.empty(); --left) {
        auto next = store.crossing(stands.mergedInto);
        if (!next || next->ticket() == nullptr || next->decision() == nullptr)
            return stands;
        stands = std::move(*next);
    }
    return stands;
}

} // namespace tongguan::flow
