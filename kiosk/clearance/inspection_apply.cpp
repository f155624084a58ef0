// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/inspection_apply.h"

#include <algorithm>
#include <format>

namespace tongguan::clearance {

namespace {

/// A later word on an order stands in the earlier one's place.
void put(std::vector<Order>& orders, const Order& order)
{
    const auto known = std::ranges::find(orders, order.id, &Order::id);
    if (known == orders.end())
        orders.push_back(order);
    else
        *known = order;
}

void drop(std::vector<Order>& orders, const std::string& id)
{
    std::erase_if(orders, [&](const Order& order) { return order.id == id; });
}

void join(JointInspection& inspection, const std::vector<Order>& orders)
{
    for (const Order& order : orders)
        put(inspection.orders, order);
    std::ranges::sort(inspection.orders, {}, &Order::id);
    inspection.agencies = agenciesIn(inspection.orders);
}

/// An agency that wants nothing any more is not waited for. Where nobody wants anything of a vehicle that is open
/// already, those who looked have said it; before anybody did, whoever was asked still has to.
void leave(JointInspection& inspection)
{
    std::vector<Agency> agencies = agenciesIn(inspection.orders);
    if (agencies.empty() && inspection.findings.empty())
        return;
    for (const AgencyFinding& finding : inspection.findings) {
        if (!std::ranges::contains(agencies, finding.agency))
            agencies.push_back(finding.agency);
    }
    std::ranges::sort(agencies);
    inspection.agencies = std::move(agencies);
}

void askForSample(Handling& handling, const FindingRecorded& event, UtcTime at)
{
    if (event.sample.empty() || std::ranges::contains(handling.samples, event.sample, &TakenSample::id))
        return;
    handling.samples.push_back({.id = event.sample, .agency = event.agency, .takenAt = at, .passed = {}});
}

} // namespace

Result<> become(Crossing& crossing, State next)
{
    if (!mayBecome(crossing.state, next))
        return fail(Errc::Denied, std::format("no way from {} to {}", codeOf(crossing.state), codeOf(next)));
    crossing.state = next;
    return {};
}

Result<> applyTo(Crossing& crossing, const OrdersMatched& event, const EventContext& context)
{
    Handling& handling = crossing.handling;
    if (!event.followUp && handling.inspection && handling.inspection->begunAt)
        return fail(Errc::Denied, "the inspection has begun: a later order is a follow-up");
    for (const Order& order : event.orders) {
        const Order* last = handling.lastOf(order.id);
        if (last != nullptr && *last != order)
            handling.changes.push_back({.order = order.id, .at = context.at});
        drop(handling.withdrawn, order.id);
        drop(handling.declined, order.id);
        if (event.followUp)
            put(handling.followUp, order);
    }
    if (event.followUp)
        return {};
    if (!handling.inspection)
        handling.inspection.emplace();
    join(*handling.inspection, event.orders);
    return {};
}

Result<> applyTo(Crossing& crossing, const OrdersWithdrawn& event, const EventContext& context)
{
    Handling& handling = crossing.handling;
    for (const Order& order : event.orders) {
        handling.changes.push_back({.order = order.id, .at = context.at});
        drop(handling.followUp, order.id);
        drop(handling.declined, order.id);
        put(handling.withdrawn, order);
    }
    auto& inspection = handling.inspection;
    if (!inspection || inspection->closedAt)
        return {};
    for (const Order& order : event.orders)
        drop(inspection->orders, order.id);
    if (inspection->begunAt)
        leave(*inspection);
    else if (inspection->orders.empty())
        inspection.reset();
    else
        inspection->agencies = agenciesIn(inspection->orders);
    return {};
}

Result<> applyTo(Crossing& crossing, const NoticeSent& event, const EventContext& context)
{
    auto& notices = crossing.handling.notices;
    auto notice = std::ranges::find_if(
        notices, [&](const Notice& one) { return one.order == event.order && one.to == event.to; });
    if (notice == notices.end())
        notice = notices.insert(
            notices.end(),
            {.order = event.order, .to = event.to, .sentAt = {}, .acknowledgedAt = {}, .acknowledgedBy = {}});
    notice->kind = event.kind;
    notice->attempt = event.attempt;
    notice->sentAt = context.at;
    notice->acknowledgedAt.reset();
    notice->acknowledgedBy.clear();
    return {};
}

Result<> applyTo(Crossing& crossing, const NoticeAcknowledged& event, const EventContext& context)
{
    for (Notice& notice : crossing.handling.notices) {
        if (notice.order != event.order || notice.to != event.to || notice.kind != event.kind)
            continue;
        notice.acknowledgedAt = context.at;
        notice.acknowledgedBy = event.by;
        return {};
    }
    return fail(Errc::Denied, "no such notice was sent");
}

Result<> applyTo(Crossing& crossing, const InspectionBegun& /*event*/, const EventContext& context)
{
    auto& inspection = crossing.handling.inspection;
    if (!inspection)
        inspection.emplace();
    if (inspection->agencies.empty())
        inspection->agencies = agenciesFor(crossing.decision() == nullptr ? Lane::Staff : crossing.decision()->lane);
    inspection->begunAt = context.at;
    return become(crossing, State::InInspection);
}

Result<> applyTo(Crossing& crossing, const FindingRecorded& event, const EventContext& context)
{
    auto& inspection = crossing.handling.inspection;
    if (crossing.state != State::InInspection || !inspection)
        return fail(Errc::Denied, "no inspection is under way");
    inspection->findings.push_back({.agency = event.agency,
                                    .outcome = event.outcome,
                                    .officer = event.by,
                                    .second = event.second,
                                    .notes = event.notes,
                                    .at = context.at});
    askForSample(crossing.handling, event, context.at);
    return {};
}

Result<> applyTo(Crossing& crossing, const SealAffixed& event, const EventContext& context)
{
    crossing.handling.seals.push_back({.number = event.number, .by = event.by, .at = context.at});
    return {};
}

Result<> applyTo(Crossing& crossing, const FollowUpAnswered& event, const EventContext& context)
{
    Handling& handling = crossing.handling;
    if (handling.followUp.empty())
        return fail(Errc::Denied, "no order came too late");
    if (!event.redo) {
        handling.declined.insert(handling.declined.end(), handling.followUp.begin(), handling.followUp.end());
        handling.followUp.clear();
        return {};
    }
    // All of it once more, for all orders: who looked before may find it open now.
    JointInspection again;
    if (handling.inspection) {
        join(again, handling.inspection->orders);
        handling.earlier.push_back(std::move(*handling.inspection));
    }
    join(again, handling.followUp);
    again.begunAt = context.at;
    handling.inspection = std::move(again);
    handling.followUp.clear();
    return become(crossing, State::InInspection);
}

Result<> applyTo(Crossing& crossing, const InspectionClosed& event, const EventContext& context)
{
    auto& inspection = crossing.handling.inspection;
    if (!inspection || !inspection->complete())
        return fail(Errc::Denied, "not all agencies have recorded");
    inspection->closedAt = context.at;
    inspection->closedBy = event.by;
    return become(crossing, State::Inspected);
}

Result<> applyTo(Crossing& crossing, const InspectionSkipped& /*event*/, const EventContext& /*context*/)
{
    return become(crossing, State::Inspected);
}

Result<> applyTo(Crossing& crossing, const BorderReleased& /*event*/, const EventContext& context)
{
    crossing.handling.borderRelease = context.at;
    return {};
}

Result<> applyTo(Crossing& crossing, const Cleared& event, const EventContext& context)
{
    crossing.handling.clearance = Clearance{.provisional = event.provisional, .by = event.by, .at = context.at};
    return become(crossing, event.provisional ? State::ClearedProvisional : State::Cleared);
}

Result<> applyTo(Crossing& crossing, const Detained& event, const EventContext& /*context*/)
{
    crossing.handling.reason = event.reason;
    return become(crossing, State::Detained);
}

Result<> applyTo(Crossing& crossing, const TurnedBack& event, const EventContext& /*context*/)
{
    crossing.handling.reason = event.reason;
    return become(crossing, State::Returned);
}

Result<> applyTo(Crossing& crossing, const Cancelled& event, const EventContext& /*context*/)
{
    // From its queue only a merged one goes: people turn it back.
    if (!mayBeCancelled(crossing.state))
        return fail(Errc::Denied, "a vehicle in its queue is not cancelled");
    crossing.handling.reason = event.reason;
    return become(crossing, State::Cancelled);
}

Result<> applyTo(Crossing& crossing, const Merged& event, const EventContext& /*context*/)
{
    if (event.into.empty() || event.into == crossing.id)
        return fail(Errc::Denied, "a crossing is merged into another one");
    crossing.mergedInto = event.into;
    crossing.handling.reason = "MERGED";
    return become(crossing, State::Cancelled);
}

Result<> applyTo(Crossing& crossing, const ConflictFound& event, const EventContext& context)
{
    crossing.handling.reason = event.reason;
    crossing.staffCase =
        StaffCase{.reason = event.reason, .openedAt = context.at, .resolvedAt = {}, .resolution = {}, .owner = {}};
    return become(crossing, State::Conflict);
}

Result<> applyTo(Crossing& crossing, const AgencyNotified& event, const EventContext& /*context*/)
{
    if (crossing.state != State::Conflict)
        return fail(Errc::Denied, "an agency is told of a conflict");
    crossing.handling.notified.push_back(event.agency);
    return {};
}

Result<> applyTo(Crossing& crossing, const ConflictResolved& event, const EventContext& context)
{
    if (crossing.staffCase) {
        crossing.staffCase->resolvedAt = context.at;
        crossing.staffCase->resolution = event.reason;
    }
    crossing.windowLane.reset();
    if (crossing.handling.exitedAt)
        return become(crossing, State::Exited);
    crossing.handling.clearance = Clearance{.provisional = false, .by = event.by, .at = context.at};
    return become(crossing, State::Cleared);
}

Result<> applyTo(Crossing& crossing, const SampleAnswered& event, const EventContext& /*context*/)
{
    const auto sample = std::ranges::find(crossing.handling.samples, event.sample, &TakenSample::id);
    if (sample == crossing.handling.samples.end())
        return fail(Errc::Denied, "no such sample was taken");
    sample->passed = event.passed;
    return {};
}

Result<> applyTo(Crossing& crossing, const YardWorkBegun& event, const EventContext& context)
{
    if (!isYardWork(event.operation) || crossing.handling.running(event.operation) != nullptr)
        return fail(Errc::Denied, "this work has begun, or is none of the yard's");
    crossing.handling.yardWork.push_back(
        {.operation = event.operation, .begunAt = context.at, .endedAt = {}, .by = event.by});
    return {};
}

Result<> applyTo(Crossing& crossing, const YardWorkEnded& event, const EventContext& context)
{
    for (YardWork& work : crossing.handling.yardWork) {
        if (work.operation == event.operation && !work.endedAt) {
            work.endedAt = context.at;
            return {};
        }
    }
    return fail(Errc::Denied, "this work has not begun");
}

Result<> applyTo(Crossing& crossing, const Exited& /*event*/, const EventContext& context)
{
    crossing.handling.exitedAt = context.at;
    return become(crossing, State::Exited);
}

Result<> applyTo(Crossing& crossing, const Closed& /*event*/, const EventContext& /*context*/)
{
    return become(crossing, State::Closed);
}

} // namespace tongguan::clearance
