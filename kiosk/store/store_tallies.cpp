// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/store.h"

namespace tongguan::store {

namespace {

using Tally = std::map<std::string, std::int64_t>;

Result<Tally> tally(Database& database, std::string_view sql)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return failed(std::move(statement));
    Tally counts;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return failed(std::move(row));
        if (!*row)
            return counts;
        counts.emplace(statement->text(0), statement->integer(1));
    }
}

} // namespace

Result<Tally> Store::eventsByType()
{
    return tally(*database_, "SELECT type, count(*) FROM journal GROUP BY type");
}

Result<Tally> Store::crossingsByState()
{
    return tally(*database_, "SELECT state, count(*) FROM crossing GROUP BY state");
}

} // namespace tongguan::store
