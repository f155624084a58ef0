// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/gateway/database/engine.h"

#include <string>

namespace tongguan::sync {

/// PostgreSQL 17 by libpq, for several processes at once. What was committed is on the server's disk, and on a
/// synchronous standby's where there is one. `address`: as libpq takes it. InvalidInput where it cannot be read,
/// Unavailable where nobody answers, Denied where we may not come in.
Result<std::unique_ptr<Engine>> openPostgres(std::string address);

} // namespace tongguan::sync
