// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/inspection_apply.h"

#include <algorithm>
#include <format>

namespace tongguan::clearance {

namespace {

void join(JointInspection& inspection, const std::vector<Order>& orders)
{
    for (const Order& order : orders) {
        if (!std::ranges::contains(inspection.orders, order.id, &Order::id))
            inspection.orders.push_back(order);
    }
    std::ranges::sort(inspection.orders, {}, &Order::id);
    inspection.agencies = agenciesIn(inspection.orders);
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

Result<> applyTo(Crossing& crossing, const OrdersMatched& event, const EventContext& /*context*/)
{
    Handling& handling = crossing.handling;
    if (event.followUp) {
        handling.followUp.insert(handling.followUp.end(), event.orders.begin(), event.orders.end());
        return {};
    }
    if (!handling.inspection)
        handling.inspection.emplace();
    if (handling.inspection->begunAt)
        return fail(Errc::Denied, "the inspection has begun: a later order is a follow-up");
    join(*handling.inspection, event.orders);
    return {};
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
    if (handling.followUp.empty() || !handling.inspection)
        return fail(Errc::Denied, "no order came too late");
    if (!event.redo) {
        handling.declined.insert(handling.declined.end(), handling.followUp.begin(), handling.followUp.end());
        handling.followUp.clear();
        return {};
    }
    // All of it once more, for all orders: who looked before may find it open now.
    JointInspection again;
    join(again, handling.inspection->orders);
    join(again, handling.followUp);
    again.begunAt = context.at;
    handling.earlier.push_back(std::move(*handling.inspection));
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
    crossing.handling.reason = event.reason;
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
