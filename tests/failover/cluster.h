// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/failover/database_node.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::failover {

/// Three machines that keep one database.
class Cluster {
  public:
    static Result<Cluster> start(const Place& place);

    /// The name of the primary, as those who answer say; none where there is none.
    std::optional<std::string> primary() const;
    /// Whether there is a primary, two more that follow it, and one of these synchronously.
    bool isWhole() const;
    /// Until it holds, looking twice a second; whether it held in time.
    static bool waitFor(const std::function<bool()>& holds, std::chrono::seconds patience);
    /// None of that name is a broken promise.
    DatabaseNode& node(const std::string& name);
    Result<> startAgain(DatabaseNode& node);

  private:
    std::vector<DatabaseNode> nodes_;
};

} // namespace tongguan::failover
