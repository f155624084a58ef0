// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/staff_orders.h"

#include "kiosk/clearance/staff_rules.h"
#include "kiosk/flow/bus_flow.h"
#include "kiosk/flow/officers.h"
#include "kiosk/flow/undo.h"

#include <algorithm>

namespace tongguan::flow {

using namespace clearance;

namespace {

/// Whether the next call could do what this one could not.
bool worthAnotherTry(Errc code)
{
    return code == Errc::Exhausted || code == Errc::Unavailable || code == Errc::Corrupt;
}

/// The crossing after the order; nothing where it was refused.
Result<std::optional<Crossing>> heed(store::Store& store, DecisionDesk& desk, const Clock& clock,
                                     const store::StaffOrder& order)
{
    const auto refuse = [&](Refusal why) -> Result<std::optional<Crossing>> {
        auto refused = store.refuse(order, std::string(codeOf(why)));
        if (!refused)
            return failed(std::move(refused));
        return std::optional<Crossing>{};
    };
    const auto action = staffActionFrom(order.type, order.body);
    // Only a member of staff is one of two people.
    if (!action || !order.actor.starts_with("staff:"))
        return refuse(Refusal::InvalidValue);
    auto crossing = store.crossing(order.crossing);
    if (!crossing && crossing.error().code != Errc::NotFound)
        return failed(std::move(crossing));
    if (!crossing || crossing->kiosk != store.kiosk())
        return refuse(Refusal::Unknown);
    const auto entitled = mayOrder(store, *action, order.actor);
    if (!entitled)
        return fail(entitled.error().code, entitled.error().what);
    if (*entitled)
        return refuse(**entitled);
    if (std::holds_alternative<CloseCount>(*action) && onSite(crossing->state)) {
        crossing = countNow(store, *crossing); // what they close is the count of this moment
        if (!crossing)
            return failed(std::move(crossing));
    }
    const auto facts = desk.factsFor(*crossing);
    if (!facts)
        return fail(facts.error().code, facts.error().what);
    const auto done = carriedOut(*action, *crossing, order.actor, clock.now(), &*facts);
    if (!done)
        return refuse(done.error());
    const store::FollowUp decide = [&](const Crossing& sum) { return desk.following(sum); };
    auto changed =
        store.append(order.crossing, order.actor, done->events, &order, done->decide ? decide : store::FollowUp{});
    if (!changed && worthAnotherTry(changed.error().code))
        return failed(std::move(changed));
    if (!changed && std::holds_alternative<ChargeFee>(*action)) // the catalogue's trigger
        return refuse(Refusal::UnlistedFee);
    if (!changed) // the state machine or the database knows better
        return refuse(Refusal::NotAllowed);
    return std::optional{std::move(*changed)};
}

/// What a station took back, and its word for that: answered, and nothing is done.
Result<std::optional<Crossing>> leave(store::Store& store, const store::StaffOrder& order)
{
    auto answered =
        order.type == store::kActionUndone ? answerUndone(store, order) : store.refuse(order, std::string(kUndone));
    if (!answered)
        return failed(std::move(answered));
    return std::optional<Crossing>{};
}

} // namespace

Result<std::vector<Crossing>> carryOut(store::Store& store, DecisionDesk& desk, const Clock& clock)
{
    const auto orders = store.staffOrders();
    if (!orders)
        return fail(orders.error().code, orders.error().what);
    const auto undone = takenBack(*orders);
    std::vector<Crossing> changed;
    for (const store::StaffOrder& order : *orders) {
        auto crossing = undone.contains({order.kiosk, order.seq}) || order.type == store::kActionUndone
                            ? leave(store, order)
                            : heed(store, desk, clock, order);
        // What was done is told at once; whoever asks again meets the error.
        if (!crossing && !changed.empty())
            return changed;
        if (!crossing)
            return failed(std::move(crossing));
        if (!*crossing)
            continue;
        const auto known = std::ranges::find(changed, (*crossing)->id, &Crossing::id);
        if (known == changed.end())
            changed.push_back(std::move(**crossing));
        else
            *known = std::move(**crossing);
    }
    return changed;
}

} // namespace tongguan::flow
