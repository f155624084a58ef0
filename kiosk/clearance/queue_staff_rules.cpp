// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/queue_staff_rules.h"

#include "kiosk/clearance/queue.h"

namespace tongguan::clearance {

namespace {

constexpr std::size_t kMaxCode = 64;

/// In front of a lane, or on its way there.
bool waits(const Crossing& crossing)
{
    switch (crossing.state) {
    case State::Decided:
    case State::DecidedProvisional:
    case State::Queued:
    case State::WaitStaff:
        return true;
    default:
        return false;
    }
}

bool over(const PriorityRequest& asked, UtcTime now)
{
    return asked.deadline && *asked.deadline <= now;
}

} // namespace

Answer carriedOut(const AskPriority& action, const Officer& officer, UtcTime now)
{
    const auto& before = officer.crossing.queueing.priority;
    const bool granted = before && before->approved.value_or(false);
    const bool open = before && !before->approved && !over(*before, now);
    if (!waits(officer.crossing) || granted || open)
        return std::unexpected(Refusal::NotAllowed);
    if (action.deadline && *action.deadline <= now)
        return std::unexpected(Refusal::InvalidValue);
    return CarriedOut{
        .events = {PriorityAsked{.reason = action.reason, .deadline = action.deadline, .by = officer.actor}}};
}

Answer carriedOut(const AnswerPriority& action, const Officer& officer, UtcTime now)
{
    const Crossing& crossing = officer.crossing;
    const auto& asked = crossing.queueing.priority;
    if (!asked || asked->approved || asked->by != action.askedBy || over(*asked, now))
        return std::unexpected(Refusal::Expired);
    if (asked->by == officer.actor)
        return std::unexpected(Refusal::SamePerson);
    if (action.reason.empty() || action.reason.size() > kMaxCode)
        return std::unexpected(Refusal::InvalidValue);
    CarriedOut done{
        .events = {PriorityAnswered{.approved = action.approve, .reason = action.reason, .by = officer.actor}}};
    const Decision* decision = crossing.decision();
    if (action.approve && decision != nullptr && decision->queueClass > QueueClass::Priority)
        done.events.emplace_back(QueuePlaced{.queueClass = QueueClass::Priority});
    return done;
}

Answer carriedOut(const MissVehicle& /*action*/, const Officer& officer, UtcTime /*now*/)
{
    const Crossing& crossing = officer.crossing;
    const Ticket* ticket = crossing.ticket();
    const bool called =
        crossing.queueing.called.has_value() && (crossing.state == State::Called || crossing.state == State::WaitStaff);
    if (!called || ticket == nullptr)
        return std::unexpected(Refusal::NotAllowed);
    return CarriedOut{.events = {NoShow{.number = ticket->number,
                                        .sign = ticket->sign,
                                        .lane = ticket->lane,
                                        .count = crossing.queueing.noShows + 1,
                                        .by = officer.actor}}};
}

} // namespace tongguan::clearance
