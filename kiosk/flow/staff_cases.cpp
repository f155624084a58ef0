// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/staff_cases.h"

#include "kiosk/clearance/apply.h"
#include "kiosk/clearance/staff_rules.h"

#include <algorithm>
#include <chrono>
#include <string_view>

namespace tongguan::flow {

using namespace clearance;

namespace {

// Minutes until a case is late. Conflicts: domain, C.6; the others are proposals.
constexpr std::chrono::minutes kCaseLimit{10};
constexpr std::chrono::minutes kConflictLimit{15};
constexpr std::chrono::minutes kLaneLimit{60};

bool caseOpen(const Crossing& crossing)
{
    return crossing.staffCase && !crossing.staffCase->resolvedAt;
}

bool conflicting(const Crossing& crossing)
{
    return crossing.state == State::Conflict || crossing.windowLane.has_value();
}

bool isSafety(std::string_view code)
{
    return code.ends_with("_WATCH") || code == "SYS_INTEGRITY" || code.starts_with("DEV_") || code == "DG" ||
           (code.starts_with("SEAL_") && code != "SEAL_UNKNOWN") || code == "EMPTY_FALSE";
}

/// The class that benefits set stays when an inspection is due (domain: C.1).
QueueClass classOf(const Crossing& crossing)
{
    const Decision* decision = crossing.decision();
    if (decision == nullptr)
        return QueueClass::Normal;
    const auto has = [&](std::string_view code) {
        return std::ranges::find(decision->reasons, code, &Reason::code) != decision->reasons.end();
    };
    if (std::ranges::any_of(decision->reasons, [](const Reason& reason) { return isSafety(reason.code); }))
        return QueueClass::Safety;
    if (has("GREEN_OK"))
        return QueueClass::Green;
    if (has("PRIORITY"))
        return QueueClass::Priority;
    if (has("AEO"))
        return QueueClass::Aeo;
    return has("BUS") ? QueueClass::Bus : QueueClass::Normal;
}

std::chrono::seconds limitOf(const Crossing& crossing)
{
    if (conflicting(crossing))
        return kConflictLimit;
    return caseOpen(crossing) ? kCaseLimit : kLaneLimit;
}

bool forStaff(const store::CrossingRow& row)
{
    if (row.caseOpen)
        return true;
    switch (row.lane) {
    case Lane::Fast:
    case Lane::Green:
    case Lane::Empty:
        return false;
    case Lane::Normal:
    case Lane::Pax:
        return row.state == State::Queued; // until it is called
    default:
        return true;
    }
}

} // namespace

UtcTime waitsSince(const Crossing& crossing)
{
    if (caseOpen(crossing))
        return crossing.staffCase->openedAt;
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

CaseRow caseRow(const StaffCrossing& known, UtcTime now)
{
    const Crossing& crossing = known.expected;
    const Decision* decision = crossing.decision();
    const clearance::Ticket* ticket = crossing.ticket();
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - waitsSince(crossing));
    return {.crossing = crossing.id,
            .ticket = ticket == nullptr ? std::string{} : ticket->number,
            .plate = crossing.plate.value,
            .lane = decision == nullptr ? Lane::Staff : decision->lane,
            .sign = ticket == nullptr ? std::string{} : ticket->sign,
            .queueClass = classOf(crossing),
            .reason = decision == nullptr ? std::string{} : decision->decidingCode(),
            .ageSeconds = std::max<std::int64_t>(age.count(), 0),
            .limitSeconds = limitOf(crossing).count(),
            .conflict = conflicting(crossing),
            .pending = !known.orders.empty()};
}

Result<std::vector<CaseRow>> staffQueue(store::Store& store, UtcTime now)
{
    auto open = store.openCases();
    auto queued = store.queued();
    if (!open)
        return failed(std::move(open));
    if (!queued)
        return failed(std::move(queued));
    std::erase_if(*queued, [](const store::CrossingRow& row) { return row.caseOpen || !forStaff(row); });
    open->insert(open->end(), queued->begin(), queued->end());
    std::vector<CaseRow> rows;
    for (const store::CrossingRow& row : *open) {
        const auto known = staffCrossing(store, row.id);
        if (!known)
            return fail(known.error().code, known.error().what);
        rows.push_back(caseRow(*known, now));
    }
    std::ranges::stable_sort(
        rows, {}, [](const CaseRow& row) { return std::pair(row.queueClass, row.limitSeconds - row.ageSeconds); });
    return rows;
}

} // namespace tongguan::flow
