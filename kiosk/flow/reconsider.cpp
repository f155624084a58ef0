// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/reconsider.h"

#include "base/json.h"
#include "base/record.h"
#include "kiosk/clearance/release_facts.h"
#include "kiosk/flow/merging.h"

#include <algorithm>
#include <format>
#include <iterator>

namespace tongguan::flow {

using namespace clearance;

namespace {

/// The single window's word on one decision. Data set "confirmations", by crossing and number.
struct WindowAnswer {
    int decision = 0;
    std::string answer; ///< CONFIRM, CORRECT, UNKNOWN
    std::optional<Lane> lane;
    std::vector<Order> orders;
    std::vector<std::string> codes;
    static constexpr auto members(auto with)
    {
        return with(Member{"decision", &WindowAnswer::decision}, Member{"answer", &WindowAnswer::answer},
                    Member{"lane", &WindowAnswer::lane}, Member{"orders", &WindowAnswer::orders},
                    Member{"codes", &WindowAnswer::codes});
    }
};

/// The single window asks for more than it did in its last word on the same decision: it confirmed that, or corrected
/// it less. What people resolved since is no question again.
bool asksForMore(const Crossing& crossing, const WindowAnswer& answer)
{
    if (answer.decision != crossing.answeredDecision || answer.answer != "CORRECT" || !answer.lane ||
        !stricter(*answer.lane, crossing.decision()->lane))
        return false;
    const bool more = !crossing.windowLane || stricter(*answer.lane, *crossing.windowLane);
    return crossing.confirmedByWindow || (more && !crossing.handling.clearance);
}

/// What is inspected drives to no other lane. So a correction that names no order is asked of people as orders are that
/// came late: nothing is released before they answered.
std::vector<Order> ordersFrom(const WindowAnswer& answer, const Crossing& crossing)
{
    const bool atItsLane = crossing.state == State::InInspection || crossing.state == State::Inspected;
    if (!answer.orders.empty() || !atItsLane || !stricter(*answer.lane, crossing.decision()->lane) ||
        *answer.lane == Lane::Staff)
        return answer.orders;
    auto agencies = agenciesFor(*answer.lane);
    if (agencies.empty())
        agencies.push_back(Agency::Customs);
    const Method method = *answer.lane == Lane::Quar   ? Method::Sample
                          : *answer.lane == Lane::Scan ? Method::Xray
                                                       : Method::Manual;
    std::vector<Order> orders;
    for (const Agency agency : agencies) {
        Order order;
        order.id = std::format("SW-{}-{}-{}", crossing.id, answer.decision, codeOf(agency));
        order.agency = agency;
        order.method = method;
        order.plate = crossing.plateNorm;
        orders.push_back(std::move(order));
    }
    return orders;
}

Result<std::optional<WindowAnswer>> lastAnswer(store::Store& store, const std::string& crossing)
{
    const auto body = store.reference().lastAnswer(crossing);
    if (!body)
        return fail(body.error().code, body.error().what);
    const auto json = parseJson(body->value_or(std::string{}));
    if (!json)
        return std::optional<WindowAnswer>{};
    auto answer = fromJson<WindowAnswer>(*json);
    return answer ? std::optional{std::move(*answer)} : std::optional<WindowAnswer>{};
}

Result<Crossing> heed(store::Store& store, DecisionDesk& desk, Crossing crossing, const WindowAnswer& answer)
{
    const Decision* last = crossing.decision();
    if (last == nullptr || answer.decision > last->number)
        return crossing;
    if (answer.decision <= crossing.answeredDecision && !asksForMore(crossing, answer))
        return crossing;
    if (answer.answer == "CONFIRM")
        return store.append(crossing.id, "window",
                            std::vector<CrossingEvent>{DecisionConfirmed{.decision = answer.decision}});
    if (answer.answer != "CORRECT" || !answer.lane)
        return crossing;
    const DecisionCorrected correction{.decision = answer.decision,
                                       .lane = *answer.lane,
                                       .orders = ordersFrom(answer, crossing),
                                       .codes = answer.codes};
    std::vector<CrossingEvent> events{correction};
    // What was cleared is not sent to another lane: it is a conflict, whether the vehicle is here or gone.
    std::ranges::move(correctedAfterClearance(crossing, correction), std::back_inserter(events));
    auto corrected = store.append(crossing.id, "window", events);
    if (!corrected)
        return corrected;
    return desk.decideAgain(*corrected, "window");
}

/// INSPECTED waits for the single window's release, CLEARED_PROV for its word on what officers did without it.
Result<Crossing> heedRelease(store::Store& store, DecisionDesk& desk, Crossing crossing)
{
    if (crossing.state != State::Inspected && crossing.state != State::ClearedProvisional)
        return crossing;
    const auto facts = desk.factsFor(crossing);
    if (!facts)
        return fail(facts.error().code, facts.error().what);
    const auto released = releasedByWindow(crossing, *facts);
    return released ? store.append(crossing.id, "window", std::vector<CrossingEvent>{*released}) : crossing;
}

Result<Crossing> lookAgain(store::Store& store, DecisionDesk& desk, Crossing crossing,
                           const std::optional<WindowAnswer>& answer, Releases releases)
{
    if (answer) {
        auto heeded = heed(store, desk, std::move(crossing), *answer);
        if (!heeded)
            return heeded;
        crossing = std::move(*heeded);
    }
    auto decided = desk.decideAgain(crossing, "kiosk");
    if (!decided)
        return decided;
    auto matched = desk.matchAgain(*decided);
    if (!matched || releases == Releases::Wait)
        return matched;
    // What makes it laxer comes behind what staff ordered: a case that somebody took is his.
    auto merged = mergeWithFirst(store, *matched);
    if (!merged)
        return merged;
    auto heard = desk.heedEnds(*merged);
    if (!heard)
        return heard;
    return heedRelease(store, desk, std::move(*heard));
}

} // namespace

Result<std::vector<Crossing>> reconsider(store::Store& store, DecisionDesk& desk, Releases releases)
{
    auto rows = store.ownUnfinished();
    if (!rows)
        return failed(std::move(rows));
    std::vector<Crossing> changed;
    for (const store::CrossingRow& row : *rows) {
        // Who is gone is looked at again only where the single window said something: there may be many.
        const auto answer = lastAnswer(store, row.id);
        if (!answer)
            return fail(answer.error().code, answer.error().what);
        if (row.state == State::Exited && !*answer)
            continue;
        auto crossing = store.crossing(row.id);
        if (!crossing)
            return failed(std::move(crossing));
        auto after = lookAgain(store, desk, *crossing, *answer, releases);
        if (!after)
            return failed(std::move(after));
        if (*after != *crossing)
            changed.push_back(std::move(*after));
    }
    return changed;
}

} // namespace tongguan::flow
