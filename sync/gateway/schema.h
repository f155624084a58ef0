// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/gateway/database.h"

namespace tongguan::sync {

/// Brings a database to the newest version; Corrupt for one that a newer program made.
Result<> migrate(Database& database);

} // namespace tongguan::sync
