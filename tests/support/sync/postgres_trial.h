// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>

namespace tongguan::sync {

/// Whether this test is played on a PostgreSQL (tests/support/postgres/with_postgres.sh).
bool onPostgres();

/// Makes a database on it: its address, as libpq takes it. Unavailable where there is none.
Result<std::string> makePostgresDatabase();

} // namespace tongguan::sync
