// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/yard.h"

#include <algorithm>

namespace tongguan::clearance {

namespace {

constexpr std::chrono::hours kLongestInLine{24}; // ticket numbers begin anew each day

LaneKey keyOf(const TicketIssued& ticket)
{
    return {ticket.lane, ticket.sign};
}

} // namespace

Yard::Vehicle* Yard::find(const std::string& crossing)
{
    const auto found = vehicles_.find(crossing);
    return found == vehicles_.end() ? nullptr : &found->second;
}

void Yard::see(const std::string& crossing, std::string_view type, std::string_view body, UtcTime at)
{
    // Those without a word of their own first: their bodies are not read.
    if (type == InspectionBegun::kType)
        return begun(crossing, at);
    if (type == InspectionSkipped::kType)
        return skipped(crossing, at);
    if (type == NoShow::kType)
        return missed(crossing, at);
    const bool told = type == TicketIssued::kType || type == QueuePlaced::kType || type == Called::kType;
    if (!told)
        return over(crossing);
    const auto event = crossingEventFrom(type, body);
    if (!event)
        return;
    if (const auto* ticket = std::get_if<TicketIssued>(&*event))
        ticketed(crossing, *ticket, at);
    else if (const auto* place = std::get_if<QueuePlaced>(&*event))
        placed(crossing, place->queueClass);
    else if (const auto* call = std::get_if<Called>(&*event))
        called(crossing, call->sign, call->bay, at);
}

void Yard::ticketed(const std::string& crossing, const TicketIssued& ticket, UtcTime at)
{
    Vehicle* known = find(crossing);
    if (known != nullptr && keyOf(known->ticket) == keyOf(ticket)) {
        known->ticket = ticket;
        known->queueClass = ticket.queueClass;
        return;
    }
    // Of another lane, called or not: it leaves that.
    vehicles_.insert_or_assign(
        crossing,
        Vehicle{.ticket = ticket, .queueClass = ticket.queueClass, .ticketed = at, .since = at, .called = {}});
}

void Yard::placed(const std::string& crossing, QueueClass queueClass)
{
    if (Vehicle* vehicle = find(crossing))
        vehicle->queueClass = queueClass;
}

void Yard::served(const Vehicle& vehicle, UtcTime at)
{
    Past& past = past_[keyOf(vehicle.ticket)];
    past.calls.push_back({.queueClass = vehicle.queueClass, .at = at});
    if (!vehicle.cameLate)
        past.waits.push_back({.at = at, .took = std::max(at - vehicle.ticketed, Microseconds{})});
}

void Yard::called(const std::string& crossing, const std::string& sign, int bay, UtcTime at)
{
    Vehicle* vehicle = find(crossing);
    if (vehicle == nullptr || vehicle->ticket.sign != sign || vehicle->stage == Stage::Inside)
        return;
    if (vehicle->stage == Stage::Waiting)
        served(*vehicle, at);
    vehicle->stage = Stage::Called;
    vehicle->called = at;
    vehicle->bay = bay;
}

void Yard::missed(const std::string& crossing, UtcTime at)
{
    Vehicle* vehicle = find(crossing);
    if (vehicle == nullptr)
        return;
    vehicle->stage = Stage::Waiting;
    vehicle->since = at;
    vehicle->bay = 0;
    vehicle->cameLate = true;
}

void Yard::begun(const std::string& crossing, UtcTime at)
{
    Vehicle* vehicle = find(crossing);
    if (vehicle == nullptr)
        return;
    if (vehicle->stage == Stage::Waiting)
        served(*vehicle, at);
    vehicle->stage = Stage::Inside;
}

void Yard::skipped(const std::string& crossing, UtcTime at)
{
    begun(crossing, at);
    over(crossing);
}

void Yard::over(const std::string& crossing)
{
    vehicles_.erase(crossing);
}

void Yard::forget(UtcTime before)
{
    std::erase_if(vehicles_, [&](const auto& one) { return one.second.ticketed < before; });
    for (auto& [lane, past] : past_) {
        std::erase_if(past.calls, [&](const PastCall& one) { return one.at < before; });
        std::erase_if(past.waits, [&](const Wait& one) { return one.at < before; });
    }
}

LaneLines Yard::lines(const QueueRules& rules, UtcTime now) const
{
    LaneLines lines;
    for (const auto& [crossing, one] : vehicles_) {
        if (one.ticketed < now - kLongestInLine)
            continue;
        LaneLine& line = lines[keyOf(one.ticket)];
        if (one.stage == Stage::Waiting)
            line.waiting.push_back({.crossing = crossing,
                                    .number = one.ticket.number,
                                    .queueClass = one.queueClass,
                                    .since = one.since,
                                    .missed = one.cameLate});
        else if (one.stage == Stage::Called)
            line.called.push_back({.crossing = crossing,
                                   .number = one.ticket.number,
                                   .arrow = one.ticket.arrow,
                                   .at = one.called,
                                   .bay = one.bay});
        if (one.bay > 0)
            line.bays.push_back(one.bay);
    }
    const UtcTime since = now - std::chrono::hours{rules.waitHours};
    for (const auto& [lane, past] : past_) {
        LaneLine& line = lines[lane];
        std::vector<Microseconds> waits;
        for (const Wait& wait : past.waits) {
            if (wait.at > since)
                waits.push_back(wait.took);
        }
        line.wait = waitTimeOf(std::move(waits), rules.fewestWaits);
    }
    for (auto& [lane, line] : lines) {
        const auto past = past_.find(lane);
        line.waiting = inCallingOrder(std::move(line.waiting),
                                      past == past_.end() ? std::span<const PastCall>{} : past->second.calls, rules);
        std::ranges::sort(line.called, [](const CalledVehicle& a, const CalledVehicle& b) {
            return std::pair(b.at, a.number) < std::pair(a.at, b.number);
        });
    }
    return lines;
}

} // namespace tongguan::clearance
