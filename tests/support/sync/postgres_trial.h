// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <vector>

namespace tongguan::sync {

/// Whether this test is played on a PostgreSQL (tests/support/postgres/with_postgres.sh).
bool onPostgres();

/// Makes a database on it: its address, as libpq takes it. Unavailable where there is none.
Result<std::string> makePostgresDatabase();

/// Runs one of PostgreSQL's own programs on it, such as pg_dump, with these arguments; Unavailable unless it exits with
/// 0.
Result<> runPostgresProgram(const std::string& name, std::vector<std::string> arguments);

/// SIGKILL to its first process; the others end by themselves, and it is started again.
Result<> killPostgres();

} // namespace tongguan::sync
