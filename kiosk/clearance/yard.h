// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/queue.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tongguan::clearance {

/// Who was called to a lane and has not come yet.
struct CalledVehicle {
    std::string crossing;
    std::string number;
    Arrow arrow = Arrow::Up;
    UtcTime at; ///< last
    int bay = 0;
    bool operator==(const CalledVehicle&) const = default;
};

/// What stands in front of one lane.
struct LaneLine {
    std::vector<Queued> waiting;       ///< in the order in which they are called
    std::vector<CalledVehicle> called; ///< the newest call first
    std::vector<int> bays;             ///< that are taken
    std::optional<WaitTime> wait;      ///< from ticket to call, of the last hours; nothing where too few were called
    bool operator==(const LaneLine&) const = default;
};

using LaneKey = std::pair<Lane, std::string>; // and its sign
using LaneLines = std::map<LaneKey, LaneLine>;

/// The lanes of a port, by tickets and calls alone: no person and no plate, so that board, stations, kiosks and the
/// public page order the same line from what each of them is sent. The steps of one crossing in their order, those of
/// several in any. A value.
class Yard {
  public:
    /// The events that it is made of; `see` takes no others.
    static constexpr std::array<std::string_view, 15> kTypes{
        "ticket.issued",     "queue.placed",       "queue.no_show",      "crossing.called",    "inspection.begun",
        "inspection.closed", "inspection.skipped", "crossing.cleared",   "crossing.detained",  "crossing.returned",
        "crossing.exited",   "crossing.closed",    "crossing.abandoned", "crossing.cancelled", "crossing.merged"};

    /// Passes over what it cannot read.
    void see(const std::string& crossing, std::string_view type, std::string_view body, UtcTime at);

    void ticketed(const std::string& crossing, const TicketIssued& ticket, UtcTime at);
    void placed(const std::string& crossing, QueueClass queueClass);
    void called(const std::string& crossing, const std::string& sign, int bay, UtcTime at);
    void missed(const std::string& crossing, UtcTime at);
    /// Its lane took it in, called or not.
    void begun(const std::string& crossing, UtcTime at);
    /// Nobody opens it: as `begun`, and it is over.
    void skipped(const std::string& crossing, UtcTime at);
    void over(const std::string& crossing);

    /// Lets go of vehicles, calls and waits before that time.
    void forget(UtcTime before);

    LaneLines lines(const QueueRules& rules, UtcTime now) const;

  private:
    enum class Stage : std::uint8_t { Waiting, Called, Inside };
    struct Vehicle {
        TicketIssued ticket;
        QueueClass queueClass = QueueClass::Normal;
        UtcTime ticketed;
        UtcTime since; ///< by which it stands in its class
        Stage stage = Stage::Waiting;
        UtcTime called;
        int bay = 0;
        bool cameLate = false; ///< it missed a call: its wait is not the port's
    };
    struct Wait {
        UtcTime at;
        Microseconds took;
    };
    struct Past {
        std::vector<PastCall> calls;
        std::vector<Wait> waits;
    };

    Vehicle* find(const std::string& crossing);
    void served(const Vehicle& vehicle, UtcTime at);

    std::map<std::string, Vehicle> vehicles_; ///< by crossing
    std::map<LaneKey, Past> past_;
};

} // namespace tongguan::clearance
