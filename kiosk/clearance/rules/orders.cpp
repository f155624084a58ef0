// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/rule.h"

#include <algorithm>
#include <set>

namespace tongguan::clearance::rules {

namespace {

std::set<Agency> agenciesOf(const std::vector<Order>& orders)
{
    std::set<Agency> agencies;
    for (const Order& order : orders)
        agencies.insert(order.agency);
    return agencies;
}

std::string_view codeFor(Agency agency)
{
    switch (agency) {
    case Agency::Customs:
        return "ORD_CUSTOMS";
    case Agency::Border:
        return "ORD_BORDER";
    case Agency::Transport:
        return "ORD_TRANSPORT";
    }
    return "ORD_CUSTOMS";
}

bool scanOnly(const std::vector<Order>& orders)
{
    return std::ranges::all_of(orders, [](const Order& order) { return order.method == Method::Xray; });
}

} // namespace

std::vector<Order> ordersInForce(const Inputs& in)
{
    std::vector<Order> orders;
    const auto take = [&](const Order& order) {
        const bool known = std::ranges::find(orders, order.id, &Order::id) != orders.end();
        if (!known && (order.expiresAt == UtcTime{} || order.expiresAt > in.moment.now))
            orders.push_back(order);
    };
    std::ranges::for_each(in.reference.orders, take);
    std::ranges::for_each(in.crossing.windowOrders, take);
    return orders;
}

void jointOrders(const Inputs& in, Findings& out)
{
    if (agenciesOf(ordersInForce(in)).size() >= 2)
        out.demand("ORD_JOINT", Lane::Joint, true);
}

void scanOrder(const Inputs& in, Findings& out)
{
    const auto orders = ordersInForce(in);
    if (agenciesOf(orders).size() == 1 && scanOnly(orders))
        out.demand("ORD_XRAY", Lane::Scan, true);
}

void oneAgencyOrder(const Inputs& in, Findings& out)
{
    const auto orders = ordersInForce(in);
    const auto agencies = agenciesOf(orders);
    if (agencies.size() != 1 || scanOnly(orders))
        return;
    const bool sample = std::ranges::any_of(orders, [](const Order& order) { return order.method == Method::Sample; });
    out.demand(codeFor(*agencies.begin()), sample ? Lane::Quar : Lane::Manual, true);
}

void windowCorrection(const Inputs& in, Findings& out)
{
    if (in.crossing.windowLane)
        out.demand("SW_CORRECTED", *in.crossing.windowLane);
}

} // namespace tongguan::clearance::rules
