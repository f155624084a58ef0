// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/gateway/database.h"
#include "tests/support/sync/postgres_trial.h"

#include <filesystem>

namespace tongguan::sync {

/// A new database without tables, on the engine that the test is played on; `folder` is the test's own.
inline Result<Database> openTrialDatabase(const std::filesystem::path& folder)
{
    if (!onPostgres())
        return Database::open(folder / "journals.db");
    auto address = makePostgresDatabase();
    if (!address)
        return failed(std::move(address));
    return Database::connect(std::move(*address));
}

} // namespace tongguan::sync
