// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/matching.h"

#include <algorithm>

namespace tongguan::clearance {

namespace {

bool has(const std::vector<Order>& orders, const std::string& id)
{
    return std::ranges::contains(orders, id, &Order::id);
}

bool knownTo(const Handling& handling, const std::string& id)
{
    const auto inIt = [&](const JointInspection& inspection) { return has(inspection.orders, id); };
    return (handling.inspection && inIt(*handling.inspection)) || std::ranges::any_of(handling.earlier, inIt) ||
           has(handling.followUp, id) || has(handling.declined, id);
}

bool mayJoin(State state)
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

} // namespace

std::vector<CrossingEvent> newlyMatched(const Crossing& crossing, const std::vector<Order>& known, UtcTime now)
{
    const bool late = crossing.state == State::InInspection || crossing.state == State::Inspected;
    if (!late && !mayJoin(crossing.state))
        return {};
    OrdersMatched matched{.followUp = late};
    const auto take = [&](const Order& order) {
        const bool inForce = order.expiresAt == UtcTime{} || order.expiresAt > now;
        if (inForce && !knownTo(crossing.handling, order.id) && !has(matched.orders, order.id))
            matched.orders.push_back(order);
    };
    std::ranges::for_each(known, take);
    std::ranges::for_each(crossing.windowOrders, take);
    if (matched.orders.empty())
        return {};
    std::ranges::sort(matched.orders, {}, &Order::id);
    return {CrossingEvent{std::move(matched)}};
}

std::vector<MatchedKey> matchedBy(const std::vector<Order>& orders, const Crossing& crossing)
{
    std::vector<MatchedKey> keys;
    const auto look = [&](const char* name, std::string Order::* key, const std::string& own) {
        // What the crossing itself does not say was found through its declaration.
        for (const Order& order : orders) {
            if (!(order.*key).empty() && (own.empty() || order.*key == own)) {
                keys.push_back({.name = name, .value = order.*key});
                return;
            }
        }
    };
    look("batch", &Order::batch, crossing.batch);
    look("declaration", &Order::declaration, crossing.declaration);
    look("container", &Order::container, crossing.container ? crossing.container->value : crossing.declaredContainer);
    look("plate", &Order::plate, crossing.plateNorm);
    return keys;
}

} // namespace tongguan::clearance
