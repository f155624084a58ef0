// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "base/time.h"
#include "kiosk/clearance/reference.h"

#include <optional>
#include <string>
#include <string_view>
#include <tuple>

namespace tongguan::clearance {

// Staff's actions on a queue; see staff_action.h.

/// For a driver who said why he cannot wait.
struct AskPriority {
    static constexpr std::string_view kType = "staff.ask_priority";
    PriorityReason reason = PriorityReason::Other;
    std::optional<UtcTime> deadline;
    static constexpr auto members(auto with)
    {
        return with(Member{"reason", &AskPriority::reason}, Member{"deadline", &AskPriority::deadline});
    }
};

/// Another person's word on what the first asked for, by name, so that it never falls on another request.
struct AnswerPriority {
    static constexpr std::string_view kType = "staff.answer_priority";
    bool approve = false;
    std::string reason; ///< a code
    std::string askedBy;
    static constexpr auto members(auto with)
    {
        return with(Member{"approve", &AnswerPriority::approve}, Member{"reason", &AnswerPriority::reason},
                    Member{"askedBy", &AnswerPriority::askedBy});
    }
};

/// Called, and nobody came: staff see it before the time is over.
struct MissVehicle {
    static constexpr std::string_view kType = "staff.no_show";
    static constexpr auto members(auto with) { return with(); }
};

} // namespace tongguan::clearance
