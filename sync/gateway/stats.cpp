// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/stats.h"

#include "base/bytes.h"
#include "base/json.h"
#include "sync/gateway/counters.h"

#include <format>

namespace tongguan::sync {

namespace {

std::int64_t number(Database& database, std::string_view sql)
{
    auto row = database.query(sql);
    return row.next() ? row.integer(0) : 0;
}

std::string metric(std::string_view name, std::string_view help, std::int64_t value)
{
    return std::format("# HELP tongguan_{0} {1}\n# TYPE tongguan_{0} gauge\ntongguan_{0} {2}\n", name, help, value);
}

} // namespace

Json statsJson(Database& database)
{
    Json journals = Json::array();
    auto rows =
        database.query("SELECT journal.kiosk, COALESCE(role, ''), seq, relayed, sent, frozen,"
                       " (SELECT COUNT(*) FROM parked WHERE parked.kiosk = journal.kiosk),"
                       " (SELECT COUNT(*) FROM quarantine WHERE quarantine.kiosk = journal.kiosk)"
                       " FROM journal LEFT JOIN member ON member.id = journal.kiosk ORDER BY journal.kiosk LIMIT 2000");
    while (rows.next())
        journals.push_back({{"kiosk", rows.text(0)},
                            {"role", rows.text(1)},
                            {"seq", rows.integer(2)},
                            {"relayed", rows.integer(3)},
                            {"sent", rows.integer(4)},
                            {"frozen", rows.integer(5) != 0},
                            {"parked", rows.integer(6)},
                            {"quarantined", rows.integer(7)}});
    return {{"journals", std::move(journals)},
            {"feed", counter(database, "feed")},
            {"windowCursor", counter(database, "window_cursor")},
            {"windowAsOf", counter(database, "window_as_of")}};
}

std::string metricsText(Database& database)
{
    return metric("events", "Events held", number(database, "SELECT COALESCE(SUM(seq), 0) FROM journal")) +
           metric("events_unsent", "Events that the single window does not hold yet",
                  number(database, "SELECT COALESCE(SUM(seq - sent), 0) FROM journal")) +
           metric("events_parked", "Events set apart", number(database, "SELECT COUNT(*) FROM parked")) +
           metric("events_quarantined", "Events of journals that diverged",
                  number(database, "SELECT COUNT(*) FROM quarantine")) +
           metric("journals", "Journals held", number(database, "SELECT COUNT(*) FROM journal")) +
           metric("journals_frozen", "Journals that diverged",
                  number(database, "SELECT COUNT(*) FROM journal WHERE frozen = 1")) +
           metric("blobs", "Sealed pictures held", number(database, "SELECT COUNT(*) FROM blob")) +
           metric("blob_bytes", "Bytes of sealed pictures held",
                  number(database, "SELECT COALESCE(SUM(size), 0) FROM blob INDEXED BY blob_by_age")) +
           metric("feed_cursor", "Number of the newest feed entry", counter(database, "feed")) +
           metric("window_as_of_microseconds", "When the single window last vouched for its feed",
                  counter(database, "window_as_of"));
}

} // namespace tongguan::sync
