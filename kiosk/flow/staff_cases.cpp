// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/staff_cases.h"

#include "kiosk/clearance/apply.h"
#include "kiosk/clearance/inspection_rules.h"
#include "kiosk/clearance/queue.h"
#include "kiosk/clearance/staff_rules.h"
#include "kiosk/flow/roster.h"
#include "kiosk/flow/station_queue.h"

#include <algorithm>
#include <chrono>
#include <string_view>

namespace tongguan::flow {

using namespace clearance;

namespace {

// Minutes until a case is late: proposals.
constexpr std::chrono::minutes kCaseLimit{10};
constexpr std::chrono::minutes kLaneLimit{60};

bool conflicting(const Crossing& crossing)
{
    return crossing.state == State::Conflict || crossing.windowLane.has_value();
}

/// The class that benefits set stays when an inspection is due (domain: C.1).
QueueClass classOf(const Crossing& crossing)
{
    const Decision* decision = crossing.decision();
    if (decision == nullptr)
        return crossing.kind == Kind::Bus ? QueueClass::Bus : QueueClass::Normal;
    return queueClassWith(crossing, decision->queueClass);
}

std::chrono::seconds limitOf(const Crossing& crossing)
{
    if (conflicting(crossing))
        return kConflictLimit;
    return caseOpen(crossing) ? kCaseLimit : kLaneLimit;
}

int recorded(const JointInspection& inspection)
{
    return static_cast<int>(std::ranges::count_if(
        inspection.agencies, [&](Agency agency) { return inspection.findingOf(agency) != nullptr; }));
}

} // namespace

UtcTime waitsSince(const Crossing& crossing)
{
    const auto& handling = crossing.handling;
    if (caseOpen(crossing))
        return crossing.staffCase->openedAt;
    if (handling.clearance)
        return handling.clearance->at;
    if (crossing.state == State::Detained)
        return crossing.changedAt;
    if (handling.inspection && handling.inspection->closedAt)
        return *handling.inspection->closedAt;
    if (handling.inspection && handling.inspection->begunAt)
        return *handling.inspection->begunAt;
    return crossing.ticket() == nullptr ? crossing.openedAt : crossing.ticket()->issuedAt;
}

Result<StaffCrossing> staffCrossing(store::Store& store, const std::string& id)
{
    auto written = store.crossing(id);
    if (!written)
        return failed(std::move(written));
    auto orders = store.ordersUnderWay(id);
    if (!orders)
        return failed(std::move(orders));
    StaffCrossing known{.written = *written, .expected = std::move(*written)};
    for (const sync::Event& order : *orders) {
        known.orders.push_back(order.header.seq);
        const auto action = staffActionFrom(order.header.type, order.body);
        if (!action)
            continue;
        const auto done = carriedOut(*action, known.expected, order.header.actor, order.header.at);
        if (!done)
            continue; // the kiosk will say so
        known.deciding = known.deciding || done->decide;
        if (done->decide)
            continue;
        for (const CrossingEvent& event : done->events) {
            auto next =
                apply(known.expected, event, {.crossing = id, .actor = order.header.actor, .at = order.header.at});
            if (next)
                known.expected = std::move(*next);
        }
    }
    return known;
}

bool recalls(const Crossing& crossing)
{
    return caseOpen(crossing) && crossing.staffCase->reason == kRecall;
}

CaseRow caseRow(const StaffCrossing& known, UtcTime now)
{
    const Crossing& crossing = known.expected;
    const Decision* decision = crossing.decision();
    const clearance::Ticket* ticket = crossing.ticket();
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - waitsSince(crossing));
    const auto& inspection = crossing.handling.inspection;
    const bool begun = inspection && inspection->begunAt;
    const bool gone = crossing.state == State::Exited && !crossing.handling.sampleOpen() && !caseOpen(crossing);
    return {.crossing = crossing.id,
            .ticket = ticket == nullptr ? std::string{} : ticket->number,
            .plate = crossing.plate.value,
            .lane = decision == nullptr ? Lane::Staff : decision->lane,
            .sign = ticket == nullptr ? std::string{} : ticket->sign,
            .queueClass = classOf(crossing),
            .reason = recalls(crossing)     ? std::string(kRecall)
                      : decision != nullptr ? decision->decidingCode()
                      : caseOpen(crossing)  ? crossing.staffCase->reason
                                            : std::string{},
            .ageSeconds = std::max<std::int64_t>(age.count(), 0),
            .limitSeconds = limitOf(crossing).count(),
            .conflict = conflicting(crossing),
            .pending = !known.orders.empty(),
            .state = crossing.state,
            .recorded = begun ? recorded(*inspection) : 0,
            .agencies = begun ? static_cast<int>(inspection->agencies.size()) : 0,
            .owner = caseOpen(crossing) ? staffIdOf(crossing.staffCase->owner) : std::string{},
            .place = {},
            .bay = crossing.queueing.bay,
            .noShows = crossing.queueing.noShows,
            .asks = openRequest(crossing, now) != nullptr,
            .over = gone || terminal(crossing.state)};
}

} // namespace tongguan::flow
