// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "base/result.h"
#include "base/time.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace tongguan::exchange {

/// How many, and how long the oldest of them has been so.
struct Backlog {
    std::int64_t count = 0;
    std::chrono::seconds oldest{0};
};

/// How the exchange stands; nothing that names a person or a vehicle.
struct ExchangeStatus {
    std::map<std::string, std::int64_t> sent; ///< by kind: lie, or lay, in OutBox
    Backlog waiting;                          ///< made, and not in OutBox yet
    Backlog unanswered;                       ///< out, and no word of customs
    Backlog late;                             ///< of these, those over the limit
    Backlog outBox;                           ///< files that nobody took
    Backlog inBox;                            ///< files that were not read yet
    std::int64_t failBox = 0;
    std::int64_t corrected = 0; ///< crossings whose answer now is a correction
    // Of the last day:
    std::int64_t givenUp = 0; ///< tried too often
    std::int64_t unmade = 0;  ///< decisions of which no message could be made
    std::int64_t apart = 0;   ///< files that are no answer to anything that was sent
    bool needsPeople = false; ///< late, failed, given up, unmade, apart, or left lying in OutBox
};

/// Of a folder and its boxes, whether the exchange runs or not. `limit`: how long an answer may take.
Result<ExchangeStatus> exchangeStatus(const std::filesystem::path& folder, const std::filesystem::path& boxes,
                                      std::chrono::minutes limit, const Clock& clock);

Json toJson(const ExchangeStatus& status);
/// Lines for people.
std::string textOf(const ExchangeStatus& status);

} // namespace tongguan::exchange
