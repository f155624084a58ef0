// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/store/database.h"

#include <string>
#include <string_view>

namespace tongguan::store {

/// Small values that belong to the store: cursor, acknowledged number, ticket counter. Empty where never written.
Result<std::string> readSetting(Database& database, std::string_view name);
Result<std::int64_t> readNumber(Database& database, std::string_view name, std::int64_t otherwise = 0);
/// Within the caller's transaction.
Result<> writeSetting(Database& database, std::string_view name, std::string_view value);
Result<> writeNumber(Database& database, std::string_view name, std::int64_t value);

} // namespace tongguan::store
