// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/flow/figures_view.h"
#include "kiosk/flow/station_rules.h"
#include "kiosk/report/trace_book.h"
#include "kiosk/store/store.h"

#include <cstdint>
#include <map>
#include <string>

namespace tongguan::flow {

/// Today's events of the port at a station, read piece by piece as they come, and the figures that they add up to. Each
/// machine's events are read once, however late they come. Thread: the store's.
class DayBook {
  public:
    explicit DayBook(store::Store& store) : store_(store) {}

    /// Reads on, up to so many events; on a new day of the port it begins anew.
    Result<> read(UtcTime now, std::size_t most);
    /// Of what was read.
    Result<FiguresView> figures(UtcTime now) const;

  private:
    Result<std::uint64_t> lastBeforeDay(const std::string& machine);

    store::Store& store_;
    PortDay day_;
    report::TraceBook book_;
    std::map<std::string, std::uint64_t> read_; ///< of each machine's journal
    bool more_ = false;
};

} // namespace tongguan::flow
