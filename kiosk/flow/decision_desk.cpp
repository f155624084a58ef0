// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/decision_desk.h"

#include "base/clock_step.h"

#include <algorithm>

namespace tongguan::flow {

using namespace clearance;

/// Between the driver's first touch and now. What the clock does later is no reason to take a truck out of its queue.
Result<bool> DecisionDesk::clockSteppedDuring(const Crossing& crossing)
{
    if (crossing.decision() != nullptr)
        return false;
    auto events = store_.journal().ofCrossing(crossing.id);
    if (!events)
        return failed(std::move(events));
    sync::EventHeader now;
    now.at = clock_.now();
    now.boot = clock_.boot();
    now.monotonic = clock_.monotonic().count();
    const sync::EventHeader* first = nullptr; // of a boot
    const sync::EventHeader* last = nullptr;
    const auto stepsAt = [&](const sync::EventHeader& next) {
        // Over a restart only a clock that went back is seen.
        const bool other = first == nullptr || first->boot != next.boot;
        const bool stepped = other ? last != nullptr && next.at < last->at
                                   : clockStepped({.at = first->at, .monotonic = Microseconds{first->monotonic}},
                                                  {.at = next.at, .monotonic = Microseconds{next.monotonic}});
        first = other ? &next : first;
        last = &next;
        return stepped;
    };
    return std::ranges::any_of(*events, [&](const sync::Event& event) { return stepsAt(event.header); }) ||
           stepsAt(now);
}

Result<Decision> DecisionDesk::answer(const Crossing& crossing, LanePlace& place)
{
    auto reference = store_.referenceFor(crossing);
    if (!reference)
        return failed(std::move(reference));
    auto stepped = clockSteppedDuring(crossing);
    if (!stepped)
        return failed(std::move(stepped));
    Decision decision = clearance::decide(crossing, *reference,
                                          {.now = clock_.now(),
                                           .clockTrusted = clock_.trusted(),
                                           .online = online_,
                                           .integrity = integrity_ && !*stepped});
    // A port without this lane in its data still needs a word on the ticket.
    place = LanePlace{.lane = decision.lane, .sign = "?"};
    if (const auto found = std::ranges::find(reference->lanes, decision.lane, &LanePlace::lane);
        found != reference->lanes.end())
        place = *found;
    return decision;
}

Result<std::vector<CrossingEvent>> DecisionDesk::following(const Crossing& crossing, const Decision& decision,
                                                           const LanePlace& place)
{
    std::vector<CrossingEvent> events{
        Decided{.decision = decision, .plate = crossing.plateNorm, .declaration = crossing.declaration}};
    const bool caseOpen = crossing.staffCase && !crossing.staffCase->resolvedAt;
    if (decision.lane == Lane::Staff && !caseOpen)
        events.push_back(CaseOpened{.reason = decision.decidingCode()});
    const clearance::Ticket* last = crossing.ticket();
    if (last == nullptr || last->lane != decision.lane || last->sign != place.sign) {
        std::string number;
        if (last != nullptr) {
            number = last->number;
        } else {
            auto next = store_.nextTicketNumber(clock_.now());
            if (!next)
                return failed(std::move(next));
            number = std::move(*next);
        }
        events.push_back(TicketIssued{.number = std::move(number),
                                      .revision = last == nullptr ? 1 : last->revision + 1,
                                      .lane = decision.lane,
                                      .sign = place.sign,
                                      .arrow = place.arrow});
    }
    return events;
}

Result<Crossing> DecisionDesk::capture(const Crossing& crossing, const Decision& decision, const LanePlace& place,
                                       const std::string& actor)
{
    const auto events = following(crossing, decision, place);
    if (!events)
        return fail(events.error().code, events.error().what);
    return store_.append(crossing.id, actor, *events);
}

Result<std::vector<CrossingEvent>> DecisionDesk::eventsOf(const Crossing& crossing)
{
    LanePlace place;
    auto decision = answer(crossing, place);
    if (!decision)
        return failed(std::move(decision));
    return following(crossing, *decision, place);
}

Result<Crossing> DecisionDesk::decide(const Crossing& crossing, const std::string& actor)
{
    LanePlace place;
    auto decision = answer(crossing, place);
    if (!decision)
        return failed(std::move(decision));
    return capture(crossing, *decision, place, actor);
}

Result<Crossing> DecisionDesk::decideAgain(const Crossing& crossing, const std::string& actor)
{
    const Decision* last = crossing.decision();
    if (last == nullptr)
        return crossing;
    LanePlace place;
    auto decision = answer(crossing, place);
    if (!decision)
        return failed(std::move(decision));
    if (!stricter(decision->lane, last->lane))
        return crossing;
    return capture(crossing, *decision, place, actor);
}

} // namespace tongguan::flow
