// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/gateway/database/engine.h"

#include <filesystem>

namespace tongguan::sync {

/// SQLite with write-ahead log and synchronous=FULL: what was committed survives a power cut. Makes the file where it
/// is absent. Corrupt where the file is no database.
Result<std::unique_ptr<Engine>> openSqlite(const std::filesystem::path& file);

} // namespace tongguan::sync
