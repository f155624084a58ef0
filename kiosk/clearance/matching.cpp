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

/// What an agency cancels may still be left out: not when it was done already.
bool isOpen(const Handling& handling, const std::string& id)
{
    const auto& inspection = handling.inspection;
    return has(handling.followUp, id) || (inspection && !inspection->closedAt && has(inspection->orders, id));
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
    OrdersWithdrawn withdrawn;
    for (const Order& order : newestOf(known, crossing.windowOrders)) {
        const Order* last = crossing.handling.lastOf(order.id);
        if (order.inForce(now) && (last == nullptr || *last != order))
            matched.orders.push_back(order);
        else if (order.cancelled && isOpen(crossing.handling, order.id))
            withdrawn.orders.push_back(order);
    }
    std::vector<CrossingEvent> events;
    if (!withdrawn.orders.empty())
        events.emplace_back(std::move(withdrawn));
    if (!matched.orders.empty())
        events.emplace_back(std::move(matched));
    return events;
}

std::vector<Order> newestOf(const std::vector<Order>& known, const std::vector<Order>& window)
{
    std::vector<Order> orders = known;
    for (const Order& order : window) {
        if (!has(orders, order.id))
            orders.push_back(order);
    }
    std::ranges::sort(orders, {}, &Order::id); // whatever order they came in
    return orders;
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
