// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/gateway/database.h"

namespace tongguan::sync {

inline Result<std::int64_t> counter(Database& database, std::string_view name)
{
    auto row = database.query("SELECT value FROM counter WHERE name = ?", name);
    if (!row.next())
        return row.none(Errc::Corrupt, "a counter is missing");
    return row.integer(0);
}

inline Result<> setCounter(Database& database, std::string_view name, std::int64_t value)
{
    return database.run("UPDATE counter SET value = ? WHERE name = ?", value, name);
}

} // namespace tongguan::sync
