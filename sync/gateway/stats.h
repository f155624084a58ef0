// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "sync/gateway/database.h"
#include "sync/gateway/meter.h"

#include <string>

namespace tongguan::sync {

/// The journals and how far each got, what is set apart, the feed: counted in the tables themselves.
Result<Json> statsJson(Database& database);
/// The same in sums for Prometheus, text format 0.0.4, and what this process counted, where there is a meter.
Result<std::string> metricsText(Database& database, const Meter* meter);

} // namespace tongguan::sync
