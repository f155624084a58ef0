// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/random.h"
#include "base/time.h"

#include <filesystem>
#include <string>

namespace tongguan::sync {

struct WindowOptions {
    std::filesystem::path folder;
    std::string listen;
    std::filesystem::path data;          ///< folder of *.ndjson to publish at the start; empty: none
    std::filesystem::path behaviour;     ///< JSON as in behaviour.h; empty: confirm everything
    std::filesystem::path script;        ///< what it does when, as in script.h; empty: nothing by itself
    std::chrono::minutes eastOfUtc{480}; ///< the port's time: when its day, and so its draw, begins
    bool drawsByHand = false;            ///< seeds are published only as /admin/draws says
};

/// Serves until SIGTERM; prints "listening https://…" once calls are answered.
Result<> runWindow(const WindowOptions& options, const Clock& clock, Random& random, Log& log);

} // namespace tongguan::sync
