// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

namespace tongguan::clearance {

/// What has a published time limit: the yard's work, and the stages of a crossing.
enum class Operation : std::uint8_t {
    IntraYardMove,
    CraneShift,
    Unstuff,
    OwnerPickup,
    StaffDesk, ///< from the referral to a person's word
    Queue,     ///< from the ticket to the call
    Inspection ///< from its begin to its last result
};

/// Those that the yard does, and staff begin and end.
constexpr bool isYardWork(Operation operation)
{
    return operation <= Operation::OwnerPickup;
}

} // namespace tongguan::clearance

template <> struct tongguan::Codes<tongguan::clearance::Operation> {
    using enum clearance::Operation;
    static constexpr std::array<std::pair<clearance::Operation, std::string_view>, 7> kTable{
        {{IntraYardMove, "INTRA_YARD_MOVE"},
         {CraneShift, "CRANE_SHIFT"},
         {Unstuff, "UNSTUFF"},
         {OwnerPickup, "OWNER_PICKUP"},
         {StaffDesk, "STAFF_DESK"},
         {Queue, "QUEUE"},
         {Inspection, "INSPECTION"}}};
};
