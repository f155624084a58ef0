// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "sync/gateway/database.h"

#include <string>

namespace tongguan::sync {

/// The journals and how far each got, what is set apart, the feed: counted in the tables themselves.
Result<Json> statsJson(Database& database);
/// The same for Prometheus, text format 0.0.4.
Result<std::string> metricsText(Database& database);

} // namespace tongguan::sync
