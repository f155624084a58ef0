// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/follow/sighting.h"

#include <algorithm>

namespace tongguan::follow {

namespace {

bool over(Sighting::Phase phase)
{
    using enum Sighting::Phase;
    return phase == Left || phase == TurnedBack || phase == Cancelled || phase == Merged;
}

void ticketed(Sighting& on, const Glimpse& glimpse)
{
    const bool sameLane = on.sign == glimpse.sign && on.lane == glimpse.lane;
    on.number = glimpse.number;
    on.sign = glimpse.sign;
    on.lane = glimpse.lane;
    on.revision = glimpse.revision;
    if (sameLane && on.waiting)
        return;
    on.waiting = glimpse.at;
    on.called.reset();
    if (on.phase != Sighting::Phase::WithStaff)
        on.phase = Sighting::Phase::Waiting;
}

} // namespace

void Sighting::see(const Glimpse& glimpse)
{
    using Step = Glimpse::Step;
    heard = std::max(heard, glimpse.heard);
    switch (glimpse.step) {
    case Step::Arrived:
        arrived = glimpse.at;
        break;
    case Step::Declared:
        if (!glimpse.batch.empty())
            batch = glimpse.batch;
        if (!glimpse.container.empty())
            container = glimpse.container;
        break;
    case Step::Confirmed:
        confirmed = glimpse.at;
        break;
    case Step::Decided:
        provisional = glimpse.provisional;
        reasons = glimpse.reasons;
        if (batch.empty())
            batch = glimpse.batch;
        if (container.empty()) // what was read counts, not what was declared
            container = glimpse.container;
        break;
    case Step::WindowAgreed:
        provisional = false;
        break;
    case Step::Ticketed:
        ticketed(*this, glimpse);
        break;
    case Step::Called:
        if (glimpse.sign != sign || over(phase)) // of the lane before
            break;
        called = glimpse.at;
        bay = glimpse.bay;
        if (phase == Phase::Waiting)
            phase = Phase::Called;
        break;
    case Step::Placed:
        break;
    case Step::Missed:
        called.reset();
        if (phase == Phase::Called)
            phase = Phase::Waiting;
        break;
    case Step::ToStaff:
    case Step::Detained:
        toStaff = glimpse.at;
        phase = Phase::WithStaff;
        break;
    case Step::StaffDone:
        if (phase == Phase::WithStaff) {
            phase = number.empty() ? Phase::AtKiosk : Phase::Waiting;
            waiting = glimpse.at;
        }
        break;
    case Step::Inspecting:
        inspecting = glimpse.at;
        phase = Phase::Inspecting;
        break;
    case Step::NotInspected:
        notInspected = true;
        [[fallthrough]];
    case Step::Inspected:
        inspected = glimpse.at;
        phase = Phase::Inspected;
        break;
    case Step::Released:
        released = glimpse.at;
        provisional = glimpse.provisional;
        phase = Phase::Released;
        break;
    case Step::TurnedBack:
        ended = glimpse.at;
        phase = Phase::TurnedBack;
        break;
    case Step::Cancelled:
        ended = glimpse.at;
        phase = Phase::Cancelled;
        break;
    case Step::Merged:
        ended = glimpse.at;
        mergedInto = glimpse.number;
        sign = glimpse.sign;
        lane = glimpse.lane;
        phase = Phase::Merged;
        break;
    case Step::Left:
        if (!over(phase)) { // it is closed after it left, or was turned back
            ended = glimpse.at;
            phase = Phase::Left;
        }
        break;
    case Step::Recorded: // one agency of several
    case Step::Gone:
        break;
    }
}

} // namespace tongguan::follow
