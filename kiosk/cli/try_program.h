// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace tongguan::cli {

struct Tried {
    int exitCode = 0;  ///< 128 and the signal where one ended it
    std::string words; ///< what it said to standard error, at most 16 KiB
};

/// Runs a program until it ends, without input, its output thrown away, and no longer than 20 s. Unavailable: it cannot
/// be started, or did not end by itself.
Result<Tried> tryProgram(const std::filesystem::path& program, const std::vector<std::string>& arguments);

/// Where a program of ours lies: beside this one, or else where the PATH finds it. NotFound otherwise.
Result<std::filesystem::path> ownProgram(const std::string& name);

} // namespace tongguan::cli
