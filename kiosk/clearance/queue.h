// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/crossing.h"
#include "kiosk/clearance/events.h"
#include "kiosk/clearance/rule_data.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tongguan::clearance {

/// How a port serves its queues (domain: A.2, figures marked [D]). Data set "queue_rules", a row a version.
struct QueueRules : Term {
    int favouredPerNormal = 3; ///< so many of the classes before NORMAL, then one that waits behind them
    int callMinutes = 5;       ///< after which a call is repeated, or missed
    int calls = 2;             ///< before a vehicle counts as not come
    int waitHours = 4;         ///< how far back waiting times are looked at
    int fewestWaits = 5;       ///< with fewer nothing is said (domain: H.2)
    bool operator==(const QueueRules&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"favouredPerNormal", &QueueRules::favouredPerNormal},
                    Member{"callMinutes", &QueueRules::callMinutes}, Member{"calls", &QueueRules::calls},
                    Member{"waitHours", &QueueRules::waitHours}, Member{"fewestWaits", &QueueRules::fewestWaits},
                    Member{"validFrom", &QueueRules::validFrom}, Member{"validTo", &QueueRules::validTo});
    }
};

/// Those that hold now, of several the ones that began last; where none do, the built-in ones.
QueueRules queueRulesAt(std::span<const QueueRules> all, UtcTime now);

/// A vehicle in front of a lane.
struct Queued {
    std::string crossing;
    std::string number; ///< of the ticket
    QueueClass queueClass = QueueClass::Normal;
    UtcTime since; ///< when it came to this lane, or missed its call
    bool missed = false;
    bool operator==(const Queued&) const = default;
};

/// A call, or the begin of an inspection without one.
struct PastCall {
    QueueClass queueClass = QueueClass::Normal;
    UtcTime at;
    bool operator==(const PastCall&) const = default;
};

/// In what order those who wait for one lane are called: safety first and overtaken by nobody; then by class, in a
/// class who came first; but after `favouredPerNormal` of the classes before NORMAL one NORMAL, and after as many of
/// the best of these classes the one of the others that waits longest. `calls` of this lane so far, in any order,
/// are what makes that hold from one call to the next. Pure; the order of `waiting` does not matter.
std::vector<Queued> inCallingOrder(std::vector<Queued> waiting, std::span<const PastCall> calls,
                                   const QueueRules& rules);

/// How long people waited: of so many waits the nearest rank, in whole minutes, at least one.
struct WaitTime {
    int p50 = 1;
    int p90 = 1;
    bool operator==(const WaitTime&) const = default;
};
/// Nothing where there are fewer than `fewest`, or none.
std::optional<WaitTime> waitTimeOf(std::vector<Microseconds> waits, int fewest);

/// The first bay that is not taken, from 1; 0 where the lane has one bay, the last where all are taken.
int freeBay(std::span<const int> taken, int bays);

/// The class with what people granted: nothing goes over safety.
QueueClass queueClassWith(const Crossing& crossing, QueueClass decided);

/// What is due for who was called and has not come: a call again, or that he did not. Empty before its time.
std::vector<CrossingEvent> dueAfterCall(const Crossing& crossing, const QueueRules& rules, UtcTime now);

} // namespace tongguan::clearance
