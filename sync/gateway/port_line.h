// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/yard.h"
#include "sync/gateway/database.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace tongguan::sync {

/// Who stands in front of which lane of the port, in the order in which the lane calls: the same sum of the same events
/// as on its kiosks, stations and boards. Read from the feed; no table holds a place. On the worker's thread.
class PortLine {
  public:
    PortLine(Database& database, const Clock& clock) : database_(database), clock_(clock) {}

    /// A piece of what the feed brought since the last time. True where there is more.
    Result<bool> readOn();
    /// As it stands now: all that is in the feed.
    Result<clearance::LaneLines> lines();

  private:
    void see(std::string_view entryBody);
    void know(const std::string& key, bool removed, std::string_view body);

    Database& database_;
    const Clock& clock_;
    clearance::Yard yard_;
    std::map<std::string, clearance::QueueRules> rules_; ///< by key of their row
    std::int64_t position_ = 0;                          ///< of the feed
};

/// {"lanes":[{"lane","sign","wait","waiting":[…],"called":[…]}]}: the first of "waiting" is called next.
Json queueJson(const clearance::LaneLines& lines);

} // namespace tongguan::sync
