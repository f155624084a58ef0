// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sync/child_process.h"

#include <filesystem>
#include <string>
#include <vector>

namespace tongguan::failover {

/// Starts a program that stays; what it says is added to `log`. `user`: whom it runs as where we are root; empty: us.
Result<sync::ChildProcess> startDaemon(std::vector<std::string> command, const std::filesystem::path& log,
                                       const std::string& user = {});

/// Lets that user own what lies there, where we are root.
Result<> giveTo(const std::string& user, const std::filesystem::path& folder);

} // namespace tongguan::failover
