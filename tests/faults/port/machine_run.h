// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace tongguan::test {

/// What one run of `port_machine` said, read line by line.
struct MachineRun {
    std::map<std::uint64_t, std::string> saved;        ///< hash by number
    std::map<std::uint64_t, std::string> acknowledged; ///< likewise
    std::map<std::uint64_t, std::string> events;       ///< "HASH ID TYPE" by number
    std::map<std::string, int> once;                   ///< how often it stands there
    std::map<std::string, std::int64_t> relayed;       ///< events of another machine
    bool whole = false;
    std::int64_t longest = 0; ///< microseconds of a touch
    std::string failed;       ///< why; empty where it did what it should
    int code = 0;             ///< 128 + the signal's number

    /// `errors`: the file that takes its standard error; empty for ours.
    /// One more line.
    void read(const std::string& line);
    static Result<MachineRun> play(const std::vector<std::string>& command, const std::string& errors = {});
};

} // namespace tongguan::test
