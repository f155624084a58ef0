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

/// The address of a PostgreSQL from what the command line gives, of which at most one is: the address itself, refused
/// where it holds a password, or a file that holds it. Empty where neither is.
Result<std::string> givenAddress(const std::string& address, const std::filesystem::path& file);

/// What the set-up commands of both servers do. Each prints to standard output and answers an error otherwise. An
/// address that is given to `initServer` stays in the folder, and the tables are made there.
Result<> initServer(const std::filesystem::path& folder, const std::string& port, const std::vector<std::string>& names,
                    Random& random, const std::string& address = {});
/// Prints {"member","role","code","fingerprint"} as one line of JSON: what the machine's `enroll` asks for.
Result<> inviteMember(const std::filesystem::path& folder, const Member& member, const Clock& clock, Random& random,
                      const std::string& address = {});
Result<> revokeMember(const std::filesystem::path& folder, const std::string& id, const Clock& clock,
                      const std::string& address = {});

/// After the tables were put back from a backup, before they are served: goes on with the feed's numbers far beyond
/// those that were handed out since, so that no machine misses what is published from now on. Prints {"feed"}.
Result<> noteRestored(const std::filesystem::path& folder, const std::string& address = {});

/// Opens and migrates the database at an address, or else the one at the folder's own, or else the folder's file.
Result<Database> openDatabase(const std::filesystem::path& folder, std::string address = {});

/// One line to standard error; the program's exit code: 0 done, 1 the answer is no, 2 wrong usage, 3 the environment.
int exitCodeOf(std::string_view program, const Result<>& result);

} // namespace tongguan::sync
