// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/inspection.h"

#include <algorithm>
#include <ranges>

namespace tongguan::clearance {

const AgencyFinding* JointInspection::findingOf(Agency agency) const
{
    for (const AgencyFinding& finding : std::views::reverse(findings)) {
        if (finding.agency == agency)
            return &finding;
    }
    return nullptr;
}

bool JointInspection::complete() const
{
    return std::ranges::all_of(agencies, [&](Agency agency) { return findingOf(agency) != nullptr; });
}

const YardWork* Handling::running(Operation operation) const
{
    const auto work =
        std::ranges::find_if(yardWork, [&](const YardWork& one) { return one.operation == operation && !one.endedAt; });
    return work == yardWork.end() ? nullptr : &*work;
}

bool Handling::sampleOpen() const
{
    return std::ranges::any_of(samples, [](const TakenSample& sample) { return !sample.passed; });
}

const Order* Handling::lastOf(const std::string& order) const
{
    const auto in = [&](const std::vector<Order>& orders) -> const Order* {
        const auto found = std::ranges::find(orders, order, &Order::id);
        return found == orders.end() ? nullptr : &*found;
    };
    for (const std::vector<Order>* orders : {&withdrawn, &followUp, &declined}) {
        if (const Order* found = in(*orders))
            return found;
    }
    if (const Order* found = inspection ? in(inspection->orders) : nullptr)
        return found;
    for (const JointInspection& before : std::views::reverse(earlier)) {
        if (const Order* found = in(before.orders))
            return found;
    }
    return nullptr;
}

bool Handling::changedSince(const std::string& order, UtcTime then) const
{
    return std::ranges::any_of(changes,
                               [&](const OrderChange& change) { return change.order == order && change.at > then; });
}

std::vector<Agency> agenciesFor(Lane lane)
{
    switch (lane) {
    case Lane::Joint:
        return {Agency::Customs, Agency::Border, Agency::Transport};
    case Lane::Quar:
    case Lane::Manual:
    case Lane::Scan:
        return {Agency::Customs};
    case Lane::Weigh:
        return {Agency::Transport};
    default: // papers and the person
        return {Agency::Border};
    }
}

std::vector<Agency> agenciesIn(const std::vector<Order>& orders)
{
    std::vector<Agency> agencies;
    for (const Order& order : orders)
        agencies.push_back(order.agency);
    std::ranges::sort(agencies);
    const auto twice = std::ranges::unique(agencies);
    agencies.erase(twice.begin(), twice.end());
    return agencies;
}

} // namespace tongguan::clearance
