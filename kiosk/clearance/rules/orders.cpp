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

/// An order for a scan is done by one that came after it and found nothing (domain: A.2, 机检后直接放行).
bool scannedSince(const Inputs& in, const std::vector<Order>& orders)
{
    const DeviceReading* scan = in.crossing.lastReading(Device::Xray);
    return in.crossing.passedScan() && scan->at &&
           std::ranges::all_of(orders, [&](const Order& order) { return order.issuedAt <= *scan->at; });
}

bool takesSample(const std::vector<Order>& orders)
{
    return std::ranges::contains(orders, Method::Sample, &Order::method);
}

void tellOrders(Finding& finding, std::vector<Order> orders)
{
    std::ranges::sort(orders, {}, &Order::id); // whatever order they came in
    for (const Order& order : orders)
        finding.saw("order", std::string(codeOf(order.agency)) + " " + std::string(codeOf(order.method)), "orders");
}

} // namespace

void jointOrders(const Inputs& in, Findings& out)
{
    const auto orders = ordersInForce(in);
    // Where one of them takes a sample they meet at quarantine: a second order must not lead to a laxer lane.
    if (agenciesOf(orders).size() >= 2)
        tellOrders(out.demand("ORD_JOINT", takesSample(orders) ? Lane::Quar : Lane::Joint, true), orders);
}

void scanOrder(const Inputs& in, Findings& out)
{
    const auto orders = ordersInForce(in);
    if (agenciesOf(orders).size() == 1 && scanOnly(orders) && !scannedSince(in, orders))
        tellOrders(out.demand("ORD_XRAY", Lane::Scan, true), orders);
}

void oneAgencyOrder(const Inputs& in, Findings& out)
{
    const auto orders = ordersInForce(in);
    const auto agencies = agenciesOf(orders);
    if (agencies.size() != 1 || scanOnly(orders))
        return;
    tellOrders(out.demand(codeFor(*agencies.begin()), takesSample(orders) ? Lane::Quar : Lane::Manual, true), orders);
}

void windowCorrection(const Inputs& in, Findings& out)
{
    if (in.crossing.windowLane)
        out.demand("SW_CORRECTED", *in.crossing.windowLane)
            .saw("lane", codeOf(*in.crossing.windowLane), Source::Window);
}

void lateOrder(const Inputs& in, Findings& out)
{
    if (in.reference.lateOrder && !in.crossing.isVerified("late_order"))
        out.demand("LATE_ORDER", Lane::Staff).saw("last_passage", "cleared before its order came", "crossings");
}

void lastTooStrict(const Inputs& in, Findings& out)
{
    const auto& last = in.reference.lastPassage;
    if (last && last->laxer)
        out.note("LAST_TOO_STRICT").saw("lane", codeOf(*last->laxer), Source::Window);
}

} // namespace tongguan::clearance::rules
