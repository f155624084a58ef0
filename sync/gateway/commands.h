// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/random.h"
#include "base/time.h"
#include "sync/gateway/database.h"
#include "sync/gateway/registry.h"

#include <filesystem>
#include <string>
#include <vector>

namespace tongguan::sync {

/// What the set-up commands of both servers do. Each prints to standard output and answers an error otherwise.
Result<> initServer(const std::filesystem::path& folder, const std::string& port, const std::vector<std::string>& names,
                    Random& random);
/// Prints {"member","role","code","fingerprint"} as one line of JSON: what the machine's `enroll` asks for.
Result<> inviteMember(const std::filesystem::path& folder, const Member& member, const Clock& clock, Random& random);
Result<> revokeMember(const std::filesystem::path& folder, const std::string& id, const Clock& clock);

/// Opens and migrates the folder's database.
Result<Database> openDatabase(const std::filesystem::path& folder);

/// One line to standard error; the program's exit code: 0 done, 1 the answer is no, 2 wrong usage, 3 the environment.
int exitCodeOf(std::string_view program, const Result<>& result);

} // namespace tongguan::sync
