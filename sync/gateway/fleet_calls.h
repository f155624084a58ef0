// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "sync/fleet/fleet_page.h"
#include "sync/gateway/http_message.h"
#include "sync/gateway/machines.h"

#include <filesystem>
#include <optional>
#include <string>

namespace tongguan::sync {

/// GET /v1/ports/{port}/fleet and GET /fleet, for staff stations and technicians. On the worker's thread.
class FleetCalls {
  public:
    FleetCalls(Machines& machines, std::string port, fleet::Limits limits, const Clock& clock)
        : machines_(machines), port_(std::move(port)), limits_(std::move(limits)), clock_(clock)
    {}
    /// None where it is another call.
    std::optional<Answer> answer(const Request& request);

  private:
    Machines& machines_;
    std::string port_;
    fleet::Limits limits_;
    const Clock& clock_;
    fleet::FleetPage page_;
};

/// Prints the machines of a folder's tables: a table, or with `asJson` a line of JSON each. `limits`: a file, empty for
/// those that are built in. `address`: as openDatabase().
Result<> printFleet(const std::filesystem::path& folder, bool asJson, const std::filesystem::path& limits,
                    const Clock& clock, const std::string& address = {});

} // namespace tongguan::sync
