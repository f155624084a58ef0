// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/retention.h"

#include "base/json.h"
#include "base/record.h"
#include "kiosk/clearance/retention_rules.h"

#include <algorithm>
#include <vector>

namespace tongguan::sync {

namespace {

constexpr std::int64_t kEventsAPiece = 2000;

struct Bounds {
    std::string kiosk;
    std::int64_t from = 0;
    std::int64_t to = 0;
};

bool isPersonal(std::string_view type)
{
    return std::ranges::contains(clearance::personalEventTypes(), type);
}

} // namespace

/// What is older than this may go.
Result<UtcTime> Retention::before()
{
    const UtcTime now = clock_.now();
    std::vector<clearance::RetentionRule> rules;
    auto rows = database_.query("SELECT body FROM feed WHERE dataset = ? AND removed = 0", clearance::kRetention);
    while (rows.next()) {
        const auto json = parseJson(rows.text(0));
        if (!json)
            continue;
        if (auto rule = fromJson<clearance::RetentionRule>(*json))
            rules.push_back(std::move(*rule));
    }
    if (auto ok = rows.finish(); !ok)
        return failed(std::move(ok));
    return now - std::chrono::hours{clearance::ruleFor("gateway.persons", rules, now).hours};
}

/// An event that stands before an old one is as old, whatever its machine's clock said.
Result<std::optional<std::int64_t>> Retention::newestBefore(const std::string& kiosk, std::int64_t from,
                                                            std::int64_t to, UtcTime before)
{
    auto row = database_.query("SELECT MAX(seq) FROM event WHERE kiosk = ? AND seq > ? AND seq <= ? AND at < ?", kiosk,
                               from, std::min(to, from + kEventsAPiece), toMicroseconds(before));
    std::optional<std::int64_t> newest;
    if (row.next() && !row.isNull(0))
        newest = row.integer(0);
    if (auto ok = row.finish(); !ok)
        return failed(std::move(ok));
    return newest;
}

Result<std::optional<Retention::Piece>> Retention::next(UtcTime before)
{
    std::vector<Bounds> journals;
    auto rows = database_.query("SELECT kiosk, erased, CASE WHEN ? = 1 AND sent < relayed THEN sent ELSE relayed END"
                                " FROM journal",
                                std::int64_t{sendsOn_ ? 1 : 0});
    while (rows.next())
        journals.push_back({rows.text(0), rows.integer(1), rows.integer(2)});
    if (auto ok = rows.finish(); !ok)
        return failed(std::move(ok));
    for (const Bounds& journal : journals) {
        if (journal.to <= journal.from)
            continue;
        const auto newest = newestBefore(journal.kiosk, journal.from, journal.to, before);
        if (!newest)
            return std::unexpected(newest.error());
        if (*newest)
            return Piece{journal.kiosk, journal.from, **newest};
    }
    return std::optional<Piece>{};
}

Result<std::int64_t> Retention::erase(const Piece& piece)
{
    Transaction transaction(database_);
    if (!transaction.begun())
        return std::unexpected(transaction.begun().error());
    std::vector<std::int64_t> personal;
    auto rows = database_.query("SELECT seq, type FROM event WHERE kiosk = ? AND seq > ? AND seq <= ? AND body <> ''",
                                piece.kiosk, piece.from, piece.to);
    while (rows.next())
        if (isPersonal(rows.text(1)))
            personal.push_back(rows.integer(0));
    if (auto ok = rows.finish(); !ok)
        return failed(std::move(ok));
    for (const std::int64_t seq : personal)
        if (auto ok = database_.run("UPDATE event SET body = '' WHERE kiosk = ? AND seq = ?", piece.kiosk, seq); !ok)
            return failed(std::move(ok));
    if (auto ok = database_.run("UPDATE journal SET erased = ? WHERE kiosk = ?", piece.to, piece.kiosk); !ok)
        return failed(std::move(ok));
    if (auto ok = transaction.commit(); !ok)
        return failed(std::move(ok));
    return static_cast<std::int64_t>(personal.size());
}

Result<std::optional<std::int64_t>> Retention::step()
{
    const auto limit = before();
    if (!limit)
        return std::unexpected(limit.error());
    const auto piece = next(*limit);
    if (!piece)
        return std::unexpected(piece.error());
    if (*piece) {
        const auto erased = erase(**piece);
        if (!erased)
            return std::unexpected(erased.error());
        return std::optional{*erased};
    }
    if (auto ok = database_.run("DELETE FROM quarantine WHERE received_at < ?", toMicroseconds(*limit)); !ok)
        return failed(std::move(ok));
    return std::optional<std::int64_t>{};
}

} // namespace tongguan::sync
