// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/store/database.h"

#include <span>
#include <string_view>

namespace tongguan::store {

struct Migration {
    std::string_view name;
    std::string_view sql;
};

/// In order; the store's `user_version` counts those that ran.
std::span<const Migration> migrations();

/// Brings a store up to date, each step in one transaction. Denied for a store that a newer program made.
Result<> migrate(Database& database);

} // namespace tongguan::store
