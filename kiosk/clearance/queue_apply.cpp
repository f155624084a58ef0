// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/queue_apply.h"

#include "kiosk/clearance/inspection_apply.h"

namespace tongguan::clearance {

Result<> applyTo(Crossing& crossing, const Called& event, const EventContext& context)
{
    Queueing& queueing = crossing.queueing;
    queueing.called = context.at;
    queueing.bay = event.bay;
    ++queueing.calls;
    // Staff call a driver to their own lane, too: he still waits for them.
    return crossing.state == State::WaitStaff ? Result<>{} : become(crossing, State::Called);
}

Result<> applyTo(Crossing& crossing, const QueuePlaced& event, const EventContext& /*context*/)
{
    crossing.queueing.queueClass = event.queueClass;
    return {};
}

Result<> applyTo(Crossing& crossing, const NoShow& event, const EventContext& /*context*/)
{
    Queueing& queueing = crossing.queueing;
    if (!queueing.called)
        return fail(Errc::Denied, "nobody called it");
    queueing.called.reset();
    queueing.calls = 0;
    queueing.bay = 0;
    queueing.noShows = event.count;
    return crossing.state == State::WaitStaff ? Result<>{} : become(crossing, State::Queued);
}

Result<> applyTo(Crossing& crossing, const PriorityAsked& event, const EventContext& context)
{
    crossing.queueing.priority = PriorityRequest{.reason = event.reason,
                                                 .deadline = event.deadline,
                                                 .by = event.by,
                                                 .at = context.at,
                                                 .approved = {},
                                                 .why = {},
                                                 .answeredBy = {}};
    return {};
}

Result<> applyTo(Crossing& crossing, const PriorityAnswered& event, const EventContext& /*context*/)
{
    auto& asked = crossing.queueing.priority;
    if (!asked || asked->approved)
        return fail(Errc::Denied, "nobody asked for priority");
    asked->approved = event.approved;
    asked->why = event.reason;
    asked->answeredBy = event.by;
    return {};
}

} // namespace tongguan::clearance
