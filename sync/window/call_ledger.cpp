// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/window/call_ledger.h"

#include "base/json.h"

#include <algorithm>

namespace tongguan::sync {

namespace {

constexpr std::string_view kJournals = "/v1/journals/";

constexpr const char* kTable = R"sql(
CREATE TABLE IF NOT EXISTS call (
    id INTEGER PRIMARY KEY, at BIGINT NOT NULL, peer TEXT NOT NULL, kind INTEGER NOT NULL, journal TEXT NOT NULL,
    status INTEGER NOT NULL, problem TEXT NOT NULL, retry_after BIGINT NOT NULL, held_before BIGINT NOT NULL,
    held_after BIGINT NOT NULL, lost INTEGER NOT NULL, forged INTEGER NOT NULL, news INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS call_by_peer ON call (peer, id);
)sql";

std::string problemOf(const Answer& answer)
{
    if (answer.status < 400)
        return {};
    const auto json = parseJson(answer.body);
    return json ? stringOr(*json, "type") : std::string{};
}

} // namespace

CallKind kindOf(const Request& request)
{
    if (request.path.starts_with(kJournals))
        return request.method == "POST" ? CallKind::Batch : CallKind::Head;
    return request.path.starts_with("/v1/feeds/") ? CallKind::Poll : CallKind::Other;
}

std::string_view journalOf(const Request& request)
{
    const std::string_view path = request.path;
    return path.starts_with(kJournals) ? path.substr(kJournals.size()) : std::string_view{};
}

Result<CallLedger> CallLedger::open(Database& database, const Clock& clock)
{
    if (auto ok = prepare(database); !ok)
        return failed(std::move(ok));
    return CallLedger(database, clock);
}

Result<> CallLedger::prepare(Database& database)
{
    return database.script(kTable);
}

std::int64_t CallLedger::heldFor(const Request& request)
{
    auto row = database_->query("SELECT seq FROM journal WHERE kiosk = ?", journalOf(request));
    return row.next() ? row.integer(0) : 0;
}

Result<> CallLedger::note(const Request& request, const Answer& answer, std::int64_t heldBefore, bool forged)
{
    if (!request.peer)
        return {};
    return database_->run(
        "INSERT INTO call (at, peer, kind, journal, status, problem, retry_after, held_before, held_after, lost, "
        "forged,"
        " news) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        toMicroseconds(clock_->now()), request.peer->id, static_cast<std::int64_t>(kindOf(request)), journalOf(request),
        static_cast<std::int64_t>(answer.status), problemOf(answer),
        static_cast<std::int64_t>(answer.retryAfter.value_or(std::chrono::seconds{0}).count()), heldBefore,
        heldFor(request), static_cast<std::int64_t>(answer.lost), static_cast<std::int64_t>(forged),
        static_cast<std::int64_t>(std::ranges::count(answer.body, '\n') > 1)); // beside the page's last line
}

} // namespace tongguan::sync
