// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/decision_desk.h"

#include "base/clock_step.h"
#include "kiosk/clearance/found_more.h"
#include "kiosk/clearance/matching.h"
#include "kiosk/clearance/merging.h"
#include "kiosk/clearance/queue.h"
#include "kiosk/flow/port_info.h"

#include <algorithm>
#include <iterator>

namespace tongguan::flow {

using namespace clearance;

namespace {

bool waits(State state)
{
    switch (state) {
    case State::Captured:
    case State::WaitStaff:
    case State::Decided:
    case State::DecidedProvisional:
    case State::Queued:
    case State::Called:
        return true;
    default:
        return false;
    }
}

bool atItsLane(State state)
{
    return state == State::InInspection || state == State::Inspected;
}

bool inQueue(State state)
{
    return state == State::Queued || state == State::Called;
}

bool heldForReview(const Decision& decision)
{
    return decision.decidingCode() == kReviewPending;
}

/// It stands at the scanner, or is held until somebody has looked at its picture.
bool isScanned(const Crossing& crossing)
{
    const Decision* last = crossing.decision();
    return last != nullptr && inQueue(crossing.state) && (last->lane == Lane::Scan || heldForReview(*last));
}

/// 机检后直接放行: what was sent to the scanner and nowhere else, and passed it there, is opened no more.
bool passesFromScan(const Crossing& crossing, const Decision& next)
{
    if (!isScanned(crossing) || !crossing.passedScan() || caseOpen(crossing) || !crossing.handling.followUp.empty())
        return false;
    const DeviceReading* scan = crossing.lastReading(clearance::Device::Xray);
    const bool since = scan->at && *scan->at >= crossing.decision()->at;
    return (since || crossing.isVerified("scan")) && stricter(Lane::Scan, next.lane);
}

/// Nobody but a person here can look at it.
bool needsReviewer(const Crossing& crossing, const Decision& decision)
{
    const DeviceReading* scan = crossing.lastReading(clearance::Device::Xray);
    return heldForReview(decision) && scan != nullptr && scan->result == ReadingResult::ReviewImpossible;
}

/// Of what other captures of the truck found (C.6, 6) only what this one would not say itself by now.
Result<> leaveNews(store::Store& store, const Crossing& crossing, const RuleData& rules, const Moment& moment,
                   ReferenceView& reference)
{
    std::vector<OpenElsewhere> others;
    std::ranges::swap(others, reference.openElsewhere);
    std::ranges::copy_if(others, std::back_inserter(reference.openElsewhere),
                         [](const OpenElsewhere& other) { return !other.found; });
    if (reference.openElsewhere.size() == others.size())
        return {};
    const Decision own = decide(crossing, reference, rules, moment);
    for (OpenElsewhere& other : others) {
        if (!other.found)
            continue;
        const auto capture = store.crossing(other.crossing);
        if (!capture)
            return fail(capture.error().code, capture.error().what);
        if (stricter(*other.found, own.lane) || foundMore(*capture->decision(), {&own, 1}))
            reference.openElsewhere.push_back(std::move(other));
    }
    return {};
}

} // namespace

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

Result<DecisionDesk::Answered> DecisionDesk::answer(const Crossing& crossing)
{
    auto reference = store_.referenceFor(crossing);
    if (!reference)
        return failed(std::move(reference));
    const auto rules = store_.rules();
    if (!rules)
        return fail(rules.error().code, rules.error().what);
    auto stepped = clockSteppedDuring(crossing);
    if (!stepped)
        return failed(std::move(stepped));
    const Moment moment{
        .now = clock_.now(), .clockTrusted = clock_.trusted(), .online = online_, .integrity = integrity_ && !*stepped};
    if (auto left = leaveNews(store_, crossing, (*rules)->data, moment, *reference); !left)
        return failed(std::move(left));
    Answered answered{.grounded = {}, .orders = reference->orders};
    answered.grounded = decideOn(crossing, (*rules)->data,
                                 {.reference = std::move(*reference), .moment = moment, .rules = (*rules)->hash});
    return answered;
}

Result<store::Following> DecisionDesk::following(const Crossing& crossing, const Answered& answered)
{
    const auto rules = store_.rules();
    if (!rules)
        return fail(rules.error().code, rules.error().what);
    const Decision& decision = answered.grounded.decision;
    // A port without this lane in its data still needs a word on the ticket.
    const LanePlace* found = (*rules)->data.place(decision.lane);
    const LanePlace place = found != nullptr ? *found : LanePlace{.lane = decision.lane, .sign = "?"};
    store::Following all{
        .events = {Decided{.decision = decision, .plate = crossing.plateNorm, .declaration = crossing.declaration}},
        .inputs = answered.grounded.inputs};
    if ((decision.lane == Lane::Staff || needsReviewer(crossing, decision)) && !caseOpen(crossing))
        all.events.push_back(CaseOpened{.reason = decision.decidingCode()});
    if (passesFromScan(crossing, decision)) {
        all.events.push_back(InspectionSkipped{});
        return all;
    }
    const clearance::Ticket* last = crossing.ticket();
    const QueueClass queueClass = queueClassWith(crossing, decision.queueClass);
    if (last == nullptr || ((last->lane != decision.lane || last->sign != place.sign) && !atItsLane(crossing.state))) {
        std::string number;
        if (last != nullptr) {
            number = last->number;
        } else {
            auto next = store_.nextTicketNumber(clock_.now());
            if (!next)
                return failed(std::move(next));
            number = std::move(*next);
        }
        all.events.push_back(TicketIssued{.number = std::move(number),
                                          .revision = last == nullptr ? 1 : last->revision + 1,
                                          .lane = decision.lane,
                                          .sign = place.sign,
                                          .arrow = place.arrow,
                                          .queueClass = queueClass});
    } else if (queueClass != crossing.queueing.queueClass) {
        all.events.push_back(QueuePlaced{.queueClass = queueClass});
    }
    for (CrossingEvent& matched : newlyMatched(crossing, answered.orders, clock_.now()))
        all.events.push_back(std::move(matched));
    return all;
}

Result<Crossing> DecisionDesk::capture(const Crossing& crossing, const Answered& answered, const std::string& actor)
{
    return store_.append(crossing.id, actor, {}, nullptr,
                         [&](const Crossing& sum) { return following(sum, answered); });
}

Result<store::Following> DecisionDesk::following(const Crossing& crossing)
{
    auto answered = answer(crossing);
    if (!answered)
        return failed(std::move(answered));
    return following(crossing, *answered);
}

Result<Crossing> DecisionDesk::decide(const Crossing& crossing, const std::string& actor)
{
    auto answered = answer(crossing);
    if (!answered)
        return failed(std::move(answered));
    return capture(crossing, *answered, actor);
}

Result<Decision> DecisionDesk::lookAt(const Crossing& crossing)
{
    auto answered = answer(crossing);
    if (!answered)
        return failed(std::move(answered));
    return std::move(answered->grounded.decision);
}

Result<Crossing> DecisionDesk::decideAgain(const Crossing& crossing, const std::string& actor)
{
    const Decision* last = crossing.decision();
    if (last == nullptr || !(waits(crossing.state) || atItsLane(crossing.state)))
        return crossing;
    auto answered = answer(crossing);
    if (!answered)
        return failed(std::move(answered));
    const Decision& next = answered->grounded.decision;
    // A vehicle that is opened drives nowhere: orders follow it, and only what needs a person is told.
    const bool moves = stricter(next.lane, last->lane) && (next.lane == Lane::Staff || !atItsLane(crossing.state));
    if (moves)
        return capture(crossing, *answered, actor);
    // Whoever looks at it has to see what another capture of the truck found: as that, or by now as its own.
    const bool said = (heedsCapture(next) && !heedsCapture(*last)) || foundMore(next, crossing.decisions);
    if (next.lane != last->lane || !waits(crossing.state) || !said)
        return crossing;
    const auto reference = store_.referenceFor(crossing);
    if (!reference)
        return fail(reference.error().code, reference.error().what);
    const bool heard = std::ranges::any_of(reference->openElsewhere,
                                           [](const OpenElsewhere& other) { return other.found.has_value(); });
    return heard ? capture(crossing, *answered, actor) : crossing;
}

Result<Crossing> DecisionDesk::heedReading(const Crossing& crossing)
{
    if (!isScanned(crossing))
        return decideAgain(crossing, "kiosk");
    auto answered = answer(crossing);
    if (!answered)
        return failed(std::move(answered));
    const Decision& next = answered->grounded.decision;
    const bool asks = needsReviewer(crossing, next) && !caseOpen(crossing);
    return next.lane == crossing.decision()->lane && !asks ? crossing : capture(crossing, *answered, "kiosk");
}

Result<Crossing> DecisionDesk::matchAgain(const Crossing& crossing)
{
    if (crossing.decision() == nullptr || !(waits(crossing.state) || atItsLane(crossing.state)))
        return crossing;
    const auto reference = store_.referenceFor(crossing);
    if (!reference)
        return fail(reference.error().code, reference.error().what);
    const auto events = newlyMatched(crossing, reference->orders, clock_.now());
    if (events.empty())
        return crossing;
    auto matched = store_.append(crossing.id, "kiosk", events);
    const bool withdrawn = std::ranges::any_of(
        events, [](const CrossingEvent& event) { return std::holds_alternative<OrdersWithdrawn>(event); });
    if (!matched || !withdrawn || !waits(matched->state))
        return matched;
    return followWithdrawal(*matched);
}

/// An agency's own word is the one thing that makes a lane laxer without staff: nobody waits for who wants nothing.
Result<Crossing> DecisionDesk::followWithdrawal(const Crossing& crossing)
{
    auto answered = answer(crossing);
    if (!answered)
        return failed(std::move(answered));
    const bool changes = answered->grounded.decision.lane != crossing.decision()->lane;
    return changes ? capture(crossing, *answered, "kiosk") : crossing;
}

/// Whether each capture that its last decision was made on had ended when this one was opened.
Result<bool> DecisionDesk::endedBefore(const Crossing& crossing)
{
    const auto inputs = store_.inputsOf(crossing.decision()->inputs);
    if (!inputs && inputs.error().code == Errc::NotFound)
        return false;
    if (!inputs)
        return fail(inputs.error().code, inputs.error().what);
    for (const OpenElsewhere& other : inputs->reference.openElsewhere) {
        const auto ended = other.found ? Result<Crossing>(fail(Errc::NotFound, {})) : store_.crossing(other.crossing);
        if (!ended && ended.error().code != Errc::NotFound)
            return fail(ended.error().code, ended.error().what);
        if (!ended || onSite(ended->state) || ended->handling.exitedAt.value_or(ended->changedAt) >= crossing.openedAt)
            return false;
    }
    return true;
}

Result<Crossing> DecisionDesk::heedEnds(const Crossing& crossing)
{
    const Decision* last = crossing.decision();
    if (last == nullptr || !waits(crossing.state) || !isHeldAsDouble(*last) || !isUntouched(crossing))
        return crossing;
    const auto ended = endedBefore(crossing);
    if (!ended)
        return fail(ended.error().code, ended.error().what);
    if (!*ended)
        return crossing;
    auto answered = answer(crossing);
    if (!answered)
        return failed(std::move(answered));
    const Decision& next = answered->grounded.decision;
    if (std::ranges::contains(next.reasons, last->decidingCode(), &Reason::code) || stricter(ownLane(*last), next.lane))
        return crossing;
    std::vector<CrossingEvent> events;
    if (caseOpen(crossing) && next.lane != Lane::Staff)
        events.emplace_back(CaseResolved{.resolution = std::string(kHeardLater), .by = "kiosk"});
    return store_.append(crossing.id, "kiosk", events, nullptr,
                         [&](const Crossing& sum) { return following(sum, *answered); });
}

Result<ReleaseFacts> DecisionDesk::factsFor(const Crossing& crossing)
{
    const auto reference = store_.referenceFor(crossing);
    if (!reference)
        return fail(reference.error().code, reference.error().what);
    const auto rules = store_.rules();
    if (!rules)
        return fail(rules.error().code, rules.error().what);
    ReleaseFacts facts = releaseFacts(crossing, *reference, (*rules)->data, clock_.now(), clock_.trusted());
    const auto port = portInfo(store_);
    if (!port)
        return fail(port.error().code, port.error().what);
    facts.online = online_;
    facts.offlineAllowed = port->allowOfflineRelease;
    return facts;
}

} // namespace tongguan::flow
