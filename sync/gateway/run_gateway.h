// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/random.h"
#include "base/result.h"
#include "base/time.h"

#include <filesystem>
#include <string>

namespace tongguan::sync {

/// Serves a folder until SIGTERM; prints "listening https://…" once calls are answered.
Result<> runGateway(const std::filesystem::path& folder, const std::string& listen, const Clock& clock, Random& random,
                    Log& log);

/// Joins the single window: writes the folder's window.json. The gateway's own key signs what it sends there.
Result<> joinWindow(const std::filesystem::path& folder, const std::string& url, const std::string& code,
                    const std::string& fingerprint);

} // namespace tongguan::sync
