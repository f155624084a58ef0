// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "sync/gateway/worker.h"
#include "sync/window/behaviour.h"
#include "sync/window/publisher.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::sync {

/// What a single window does, and when: one JSON object a line, each with "after", seconds since the start (0 to
/// 604800), and "behaviour" (behaviour.h) or "entries" (an array, as POST /admin/entries takes them, a line each).
/// Empty lines and lines that begin with '#' are for people.
struct Script {
    struct Step {
        std::chrono::milliseconds after{0};
        std::optional<Behaviour> behaviour;
        std::string entries; ///< NDJSON
    };
    std::vector<Step> steps; ///< in the order of their lines, which is that of their times
};

/// InvalidInput with the line's number.
Result<Script> scriptFrom(std::string_view text);
Result<Script> readScript(const std::filesystem::path& file);

/// Carries out each step at its time. `behave` for those that change the behaviour. What it is given outlives the
/// worker's last task. On the worker's thread.
void play(Script script, Worker& worker, Publisher& publisher, std::function<void(const Behaviour&)> behave, Log& log);

} // namespace tongguan::sync
