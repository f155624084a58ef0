// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/follow/glimpse.h"

#include <optional>
#include <string>
#include <vector>

namespace tongguan::follow {

/// Where a crossing stands, as far as anybody may know who holds its code: the sum of its glimpses.
struct Sighting {
    enum class Phase : std::uint8_t {
        AtKiosk,
        Waiting, ///< for its lane
        Called,
        WithStaff, ///< also where it is detained: what stands against it is nobody's business here
        Inspecting,
        Inspected,
        Released,
        Left,
        TurnedBack,
        Cancelled,
        Merged, ///< into the crossing with the number `mergedInto`
    };
    std::string crossing;
    Phase phase = Phase::AtKiosk;
    std::string number;     ///< of the ticket; empty before there is one
    std::string mergedInto; ///< number of the one that stands for it; sign and lane are that one's, as it was then
    std::string sign;
    clearance::Lane lane = clearance::Lane::Staff;
    int revision = 1; ///< of the ticket: over 1 where the lane changed
    bool provisional = false;
    std::vector<std::string> reasons;
    std::string batch;
    std::string container;
    std::optional<UtcTime> arrived;
    std::optional<UtcTime> confirmed;
    std::optional<UtcTime> waiting; ///< since when for this lane
    std::optional<UtcTime> called;
    int bay = 0; ///< of the call; 0 where the lane has one
    std::optional<UtcTime> toStaff;
    std::optional<UtcTime> inspecting;
    std::optional<UtcTime> inspected;
    bool notInspected = false;
    std::optional<UtcTime> released;
    std::optional<UtcTime> ended; ///< left, turned back or cancelled
    UtcTime heard;                ///< of it last, by the gateway's clock

    void see(const Glimpse& glimpse);
};

} // namespace tongguan::follow
