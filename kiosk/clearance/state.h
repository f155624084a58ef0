// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace tongguan::clearance {

/// States of a crossing (domain: B.3).
enum class State : std::uint8_t {
    Draft,
    Captured,
    DecidedProvisional,
    Decided,
    Queued,
    Called,
    InInspection,
    Inspected,
    ClearedProvisional,
    Cleared,
    Exited,
    Closed,
    WaitStaff,
    Conflict,
    Detained,
    Returned,
    Cancelled,
    Expired,
};

struct Transition {
    State from;
    State to;
};

/// Every legal change; a state may always stay as it is. The store's trigger refuses by the same table.
std::span<const Transition> legalTransitions();
bool mayBecome(State from, State to);

/// By the driver or by staff: before its ticket alone. Later only another capture of the same truck ends one so.
constexpr bool mayBeCancelled(State state)
{
    return state == State::Draft || state == State::Captured || state == State::Decided ||
           state == State::DecidedProvisional || state == State::WaitStaff;
}

/// Nothing follows: a new visit is a new crossing.
constexpr bool terminal(State state)
{
    return state == State::Closed || state == State::Expired || state == State::Cancelled || state == State::Returned;
}

/// The vehicle is still within the port: orders and corrections can reach it.
constexpr bool onSite(State state)
{
    return !terminal(state) && state != State::Exited && state != State::Draft;
}

} // namespace tongguan::clearance

template <> struct tongguan::Codes<tongguan::clearance::State> {
    using enum clearance::State;
    static constexpr std::array<std::pair<clearance::State, std::string_view>, 18> kTable{
        {{Draft, "DRAFT"},
         {Captured, "CAPTURED"},
         {DecidedProvisional, "DECIDED_PROV"},
         {Decided, "DECIDED"},
         {Queued, "QUEUED"},
         {Called, "CALLED"},
         {InInspection, "IN_INSPECTION"},
         {Inspected, "INSPECTED"},
         {ClearedProvisional, "CLEARED_PROV"},
         {Cleared, "CLEARED"},
         {Exited, "EXITED"},
         {Closed, "CLOSED"},
         {WaitStaff, "WAIT_STAFF"},
         {Conflict, "CONFLICT"},
         {Detained, "DETAINED"},
         {Returned, "RETURNED"},
         {Cancelled, "CANCELLED"},
         {Expired, "EXPIRED"}}};
};
