// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/state.h"

#include <algorithm>

namespace tongguan::clearance {

namespace {

using enum State;

// Domain, B.3, row by row. DETAINED and RETURNED are reachable from any state before CLEARED in which the vehicle
// was captured; CANCELLED only before QUEUED, and from there where it is merged. What makes each, and which are ways
// more than there: tests/data/states.
constexpr Transition kLegal[] = {
    {Draft, State::Captured},
    {Draft, Expired},
    {Draft, Cancelled},
    {State::Captured, Decided},
    {State::Captured, DecidedProvisional},
    {State::Captured, WaitStaff},
    {State::Captured, Detained},
    {State::Captured, Returned},
    {State::Captured, Cancelled},
    {WaitStaff, Decided},
    {WaitStaff, DecidedProvisional},
    {WaitStaff, Detained},
    {WaitStaff, Returned},
    {WaitStaff, Cancelled},
    {Decided, Queued},
    {DecidedProvisional, Queued},
    {Decided, Detained},
    {DecidedProvisional, Detained},
    {Decided, Returned},
    {DecidedProvisional, Returned},
    {Decided, Cancelled},
    {DecidedProvisional, Cancelled},
    {Queued, Called},
    {Queued, WaitStaff},
    {Queued, Inspected}, // FAST and GREEN without an order: zero inspection
    {Queued, Detained},
    {Queued, Returned},
    {Queued, Cancelled}, // merged into an earlier capture
    {Called, InInspection},
    {Called, WaitStaff},
    {Called, Queued},    // called and not come
    {Called, Inspected}, // as from the queue
    {Called, Detained},
    {Called, Returned},
    {InInspection, Inspected},
    {InInspection, Detained},
    {InInspection, Returned},
    {Inspected, InInspection}, // a late order, and staff want it opened again
    {Inspected, Cleared},
    {Inspected, ClearedProvisional},
    {Inspected, Detained},
    {Inspected, Returned},
    {ClearedProvisional, Cleared},
    {ClearedProvisional, Conflict},
    {ClearedProvisional, Exited},
    {ClearedProvisional, Detained}, // not cleared for good, and still here
    {ClearedProvisional, Returned},
    {Cleared, Exited},
    {Cleared, Conflict}, // the single window changes its mind while the vehicle is still here
    {Conflict, Cleared},
    {Conflict, Exited}, // explained, and the vehicle is gone
    {Conflict, Detained},
    {Conflict, Returned},
    {Detained, Cleared},
    {Detained, Returned},
    {Exited, Conflict},
    {Exited, Closed},
};

} // namespace

std::span<const Transition> legalTransitions()
{
    return kLegal;
}

bool mayBecome(State from, State to)
{
    return from == to || std::ranges::any_of(kLegal, [&](const Transition& t) { return t.from == from && t.to == to; });
}

} // namespace tongguan::clearance
