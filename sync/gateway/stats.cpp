// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/stats.h"

#include "base/bytes.h"
#include "base/json.h"
#include "sync/gateway/counters.h"
#include "sync/gateway/exposition.h"

#include <utility>

namespace tongguan::sync {

namespace {

/// Counts, and keeps the first error.
class Figures {
  public:
    explicit Figures(Database& database) : database_(database) {}
    std::int64_t number(std::string_view sql)
    {
        auto row = database_.query(sql);
        const std::int64_t value = row.next() ? row.integer(0) : 0;
        keep(row.finish());
        return value;
    }
    std::int64_t counted(std::string_view name)
    {
        const auto value = counter(database_, name);
        if (!value)
            keep(std::unexpected(value.error()));
        return value.value_or(0);
    }
    void keep(Result<> outcome)
    {
        if (outcome_ && !outcome)
            outcome_ = std::move(outcome);
    }
    const Result<>& outcome() const { return outcome_; }

  private:
    Database& database_;
    Result<> outcome_;
};

void gauge(Exposition& page, std::string_view name, std::string_view help, std::int64_t value)
{
    page.family(name, help, Exposition::Kind::Gauge);
    page.sample(value);
}

} // namespace

Result<Json> statsJson(Database& database)
{
    Figures figures(database);
    Json journals = Json::array();
    {
        auto rows = database.query(
            "SELECT journal.kiosk, COALESCE(role, ''), seq, relayed, sent, frozen,"
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
        figures.keep(rows.finish());
    }
    Json all = {{"journals", std::move(journals)},
                {"feed", figures.counted("feed")},
                {"windowCursor", figures.counted("window_cursor")},
                {"windowAsOf", figures.counted("window_as_of")}};
    if (!figures.outcome())
        return std::unexpected(figures.outcome().error());
    return all;
}

Result<std::string> metricsText(Database& database, const Meter* meter)
{
    Figures figures(database);
    Exposition page;
    gauge(page, "tongguan_events", "Events held",
          figures.number("SELECT CAST(COALESCE(SUM(seq), 0) AS BIGINT) FROM journal"));
    gauge(page, "tongguan_events_unsent", "Events that the single window does not hold yet",
          figures.number("SELECT CAST(COALESCE(SUM(seq - sent), 0) AS BIGINT) FROM journal"));
    gauge(page, "tongguan_events_parked", "Events set apart", figures.number("SELECT COUNT(*) FROM parked"));
    gauge(page, "tongguan_events_quarantined", "Events of journals that diverged",
          figures.number("SELECT COUNT(*) FROM quarantine"));
    gauge(page, "tongguan_journals", "Journals held", figures.number("SELECT COUNT(*) FROM journal"));
    gauge(page, "tongguan_journals_frozen", "Journals that diverged",
          figures.number("SELECT COUNT(*) FROM journal WHERE frozen = 1"));
    gauge(page, "tongguan_blobs", "Sealed pictures held", figures.number("SELECT COUNT(*) FROM blob"));
    gauge(page, "tongguan_blob_bytes", "Bytes of sealed pictures held",
          figures.number("SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT) FROM blob"));
    gauge(page, "tongguan_feed_cursor", "Number of the newest feed entry", figures.counted("feed"));
    page.family("tongguan_window_as_of_timestamp_seconds", "When the single window last vouched for its feed",
                Exposition::Kind::Gauge);
    page.sample(static_cast<double>(figures.counted("window_as_of")) / 1e6);
    if (!figures.outcome())
        return std::unexpected(figures.outcome().error());
    if (meter != nullptr)
        meter->write(page, database.engine());
    return page.take();
}

} // namespace tongguan::sync
