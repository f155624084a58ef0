// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "kiosk/clearance/lane.h"
#include "kiosk/clearance/reference.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::follow {

/// A random draw, without what it was made from (see open_draws.h).
struct GlimpsedDraw {
    clearance::Agency agency = clearance::Agency::Customs;
    std::string day;    ///< of its seed
    std::int64_t p = 0; ///< millionths
    std::int64_t u = 0;
    bool hit = false;
};

/// What an agency said after it had looked.
struct GlimpsedFinding {
    clearance::Agency agency = clearance::Agency::Customs;
    bool passed = false;
};

/// What one event says of its crossing to whoever may follow it: no name, no document, no plate, because no member
/// could hold one.
struct Glimpse {
    enum class Step : std::uint8_t {
        Arrived,
        Declared,  ///< its batch and container are known
        Confirmed, ///< the driver said that the facts are right
        Decided,
        Ticketed,
        Placed, ///< its class is another one
        Called,
        Missed, ///< called, and did not come
        ToStaff,
        StaffDone,
        Inspecting,
        Recorded, ///< an agency said its word
        Inspected,
        NotInspected,
        Released,
        Detained,
        TurnedBack,
        Cancelled,
        Merged, ///< another capture of the truck stands for it: number, sign and lane are that one's
        WindowAgreed,
        Left,
        Gone, ///< abandoned before it was anything: nothing to follow
    };
    Step step = Step::Arrived;
    std::string crossing;
    UtcTime at;         ///< by the kiosk's clock
    UtcTime heard;      ///< by the gateway's
    std::string number; ///< of the ticket
    std::string sign;
    clearance::Lane lane = clearance::Lane::Staff;
    clearance::QueueClass queueClass = clearance::QueueClass::Normal;
    int bay = 0; ///< that it was called to; 0 where the lane has one
    int revision = 1;
    bool provisional = false;
    std::vector<std::string> reasons; ///< codes that the driver may see
    std::string batch;
    std::string container;
    std::vector<GlimpsedDraw> draws;
    std::optional<GlimpsedFinding> finding;
    std::string declaration; ///< only to look up batch and container by; never shown
};

/// None for an event that says nothing, or whose body is not what its type says.
std::optional<Glimpse> glimpse(std::string_view type, std::string_view crossing, UtcTime at, std::string_view body);

} // namespace tongguan::follow
