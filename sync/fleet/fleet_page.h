// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/fleet/fleet.h"
#include "sync/fleet/fleet_words.h"
#include "sync/follow/html.h"

#include <string>
#include <utility>
#include <vector>

namespace tongguan::fleet {

/// The technician's page in the look of the public ones: made once, of what is built in. It needs no script and asks
/// for nothing else; it renews itself.
class FleetPage {
  public:
    FleetPage();
    std::string html(const Fleet& fleet, const Limits& limits, PageLanguage language) const;
    /// Of each answer with it: Content-Security-Policy and its companions.
    const std::vector<std::pair<std::string, std::string>>& headers() const { return headers_; }

  private:
    std::string style_;
    follow::Drawing mark_;
    follow::Drawing globe_;
    std::vector<std::pair<std::string, std::string>> headers_;
};

} // namespace tongguan::fleet
