// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/station_queue.h"

#include "kiosk/flow/port_info.h"
#include "kiosk/flow/roster.h"
#include "kiosk/flow/staff_cases.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace tongguan::flow {

using namespace clearance;

namespace {

std::int64_t secondsSince(UtcTime then, UtcTime now)
{
    return std::max<std::int64_t>(std::chrono::floor<std::chrono::seconds>(now - then).count(), 0);
}

LaneQueue laneQueue(const LaneKey& lane, const LaneLine& line, UtcTime now)
{
    LaneQueue queue{.lane = lane.first, .sign = lane.second, .wait = line.wait};
    for (const Queued& one : line.waiting)
        queue.waiting.push_back({.crossing = one.crossing,
                                 .ticket = one.number,
                                 .queueClass = one.queueClass,
                                 .waitedSeconds = secondsSince(one.since, now),
                                 .missed = one.missed});
    for (const CalledVehicle& one : line.called)
        queue.called.push_back({.crossing = one.crossing,
                                .ticket = one.number,
                                .bay = one.bay,
                                .calledSeconds = secondsSince(one.at, now)});
    return queue;
}

} // namespace

const PriorityRequest* openRequest(const Crossing& crossing, UtcTime now)
{
    const auto& asked = crossing.queueing.priority;
    const bool open = asked && !asked->approved && (!asked->deadline || now < *asked->deadline);
    return open ? &*asked : nullptr;
}

std::optional<PriorityShown> priorityShown(const Crossing& crossing, UtcTime now, std::chrono::minutes eastOfUtc)
{
    const auto& asked = crossing.queueing.priority;
    if (!asked)
        return std::nullopt;
    return PriorityShown{.reason = asked->reason,
                         .until = asked->deadline ? clockTime(*asked->deadline, eastOfUtc) : std::string{},
                         .askedBy = staffIdOf(asked->by),
                         .open = openRequest(crossing, now) != nullptr,
                         .approved = asked->approved,
                         .why = asked->why,
                         .answeredBy = staffIdOf(asked->answeredBy)};
}

void placeRows(std::span<CaseRow> rows, const LaneLines& lines)
{
    std::unordered_map<std::string_view, int> places; // a crossing waits for one lane
    for (const auto& [lane, line] : lines) {
        int place = 0;
        for (const Queued& one : line.waiting)
            places.emplace(one.crossing, ++place);
    }
    for (CaseRow& row : rows) {
        const auto found = places.find(row.crossing);
        row.place = found == places.end() ? std::nullopt : std::optional{found->second};
    }
}

Result<QueueView> queueView(store::Store& store, UtcTime now, std::span<const CaseRow> rows, const LaneLines& lines)
{
    const auto port = portInfo(store);
    if (!port)
        return fail(port.error().code, port.error().what);
    QueueView view;
    for (const auto& [lane, line] : lines)
        view.lanes.push_back(laneQueue(lane, line, now));
    std::ranges::stable_sort(view.lanes, std::ranges::greater{},
                             [](const LaneQueue& one) { return one.waiting.size() + one.called.size(); });
    for (const CaseRow& row : rows) {
        if (!row.asks)
            continue;
        const auto known = staffCrossing(store, row.crossing);
        if (!known)
            return fail(known.error().code, known.error().what);
        const auto asked = priorityShown(known->expected, now, std::chrono::minutes{port->minutesEastOfUtc});
        if (asked && asked->open)
            view.requests.push_back({.crossing = row.crossing, .ticket = row.ticket, .asked = *asked});
    }
    return view;
}

Result<int> bayFor(store::Store& store, const Crossing& crossing, std::span<const CaseRow> rows, const LaneLines& lines)
{
    const clearance::Ticket* ticket = crossing.ticket();
    const auto rules = store.rules();
    if (!rules)
        return fail(rules.error().code, rules.error().what);
    if (crossing.queueing.bay > 0 || ticket == nullptr)
        return crossing.queueing.bay;
    const LanePlace* place = (*rules)->data.place(ticket->lane);
    std::vector<int> taken;
    if (const auto line = lines.find({ticket->lane, ticket->sign}); line != lines.end())
        taken = line->second.bays;
    for (const CaseRow& row : rows) {
        if (row.lane == ticket->lane && row.sign == ticket->sign && row.bay > 0)
            taken.push_back(row.bay);
    }
    return freeBay(taken, place == nullptr ? 1 : place->bays);
}

} // namespace tongguan::flow
