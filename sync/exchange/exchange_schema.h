// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/gateway/database.h"

namespace tongguan::exchange {

/// The exchange's own tables, beside those of the journals. Plain SQL; times in microseconds of UTC.
Result<> prepareTables(sync::Database& database);

} // namespace tongguan::exchange
