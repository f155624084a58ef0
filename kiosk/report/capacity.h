// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/report/stage_file.h"
#include "kiosk/report/trace_book.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace tongguan::report {

/// How kiosks and their devices did (domain: A.1, task 12). Events in any order; one that comes twice counts once.
class MachineLog {
  public:
    /// Takes what concerns kiosks themselves and leaves all else.
    void add(const JournalEvent& event);

    /// A device that did not work.
    struct Downtime {
        std::int64_t milliseconds = 0;
        std::uint64_t faults = 0;
    };
    /// By kiosk and device, within the scope's days, up to its end.
    std::map<std::pair<std::string, std::string>, Downtime> downtimes(const Scope& scope) const;

  private:
    struct Condition {
        std::int64_t at = 0;
        bool works = true;
    };
    /// By kiosk and device, then by number in the kiosk's journal.
    std::map<std::pair<std::string, std::string>, std::map<std::uint64_t, Condition>> conditions_;
};

/// The port capacity sheet as a table: what each lane and each kiosk did in each hour of the port's days, the busiest
/// hours, what devices lost, and the sums. What is counted are events: each sum is the number of events of its type, of
/// the crossings that were opened within the scope's days.
std::string capacitySheet(const TraceBook& book, const MachineLog& machines, const Scope& scope);

} // namespace tongguan::report
