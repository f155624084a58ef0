// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exchange/exchange_status.h"

#include "base/json.h"
#include "sync/exchange/exchange_schema.h"
#include "sync/gateway/commands.h"
#include "sync/single_window/exchange/folders.h"

#include <algorithm>
#include <format>

namespace tongguan::exchange {

namespace {

constexpr std::chrono::hours kFresh{24};

std::chrono::seconds ageOf(UtcTime since, UtcTime now)
{
    return std::max(std::chrono::floor<std::chrono::seconds>(now - since), std::chrono::seconds{0});
}

/// A count and a moment: the oldest.
Result<Backlog> backlog(sync::Query row, UtcTime now)
{
    if (!row.next())
        return fail(Errc::Unavailable, "the messages cannot be read");
    Backlog all{.count = row.integer(0)};
    if (all.count != 0)
        all.oldest = ageOf(fromMicroseconds(row.integer(1)), now);
    return all;
}

Result<std::int64_t> number(sync::Query row)
{
    if (!row.next())
        return fail(Errc::Unavailable, "the messages cannot be read");
    return row.integer(0);
}

Result<Backlog> filesIn(const Folders& folders, Box box, UtcTime now)
{
    const auto names = folders.list(box);
    if (!names)
        return std::unexpected(names.error());
    Backlog all{.count = std::ssize(*names)};
    for (const std::string& name : *names)
        if (const auto written = folders.written(box, name))
            all.oldest = std::max(all.oldest, ageOf(*written, now));
    return all;
}

Result<> readTables(sync::Database& database, std::chrono::minutes limit, UtcTime now, ExchangeStatus& status)
{
    const std::int64_t limitBefore = toMicroseconds(now - limit);
    const std::int64_t fresh = toMicroseconds(now - kFresh);
    {
        auto rows = database.query("SELECT kind, COUNT(*) FROM exchange_message WHERE out_at <> 0 GROUP BY kind");
        while (rows.next())
            status.sent[rows.text(0)] = rows.integer(1);
        if (auto ok = rows.finish(); !ok)
            return ok;
    }
    auto waiting = backlog(database.query("SELECT COUNT(*), MIN(made_at) FROM exchange_message WHERE out_at = 0"), now);
    auto unanswered = backlog(database.query("SELECT COUNT(*), MIN(out_at) FROM exchange_message WHERE out_at <> 0"
                                             " AND answered_at = 0 AND given_up = 0"),
                              now);
    auto late = backlog(database.query("SELECT COUNT(*), MIN(out_at) FROM exchange_message WHERE out_at <> 0"
                                       " AND answered_at = 0 AND given_up = 0 AND out_at < ?",
                                       limitBefore),
                        now);
    auto givenUp =
        number(database.query("SELECT COUNT(*) FROM exchange_message WHERE given_up <> 0 AND made_at > ?", fresh));
    auto unmade = number(database.query("SELECT COUNT(*) FROM exchange_unmade WHERE at > ?", fresh));
    auto apart = number(database.query("SELECT COUNT(*) FROM exchange_apart WHERE at > ?", fresh));
    auto corrected =
        number(database.query("SELECT COUNT(*) FROM exchange_crossing WHERE answer LIKE '%\"answer\":\"CORRECT\"%'"));
    for (const auto* one : {&waiting, &unanswered, &late})
        if (!*one)
            return std::unexpected(one->error());
    for (const auto* one : {&givenUp, &unmade, &apart, &corrected})
        if (!*one)
            return std::unexpected(one->error());
    status.waiting = *waiting;
    status.unanswered = *unanswered;
    status.late = *late;
    status.givenUp = *givenUp;
    status.unmade = *unmade;
    status.apart = *apart;
    status.corrected = *corrected;
    return {};
}

Json toJson(const Backlog& backlog)
{
    return {{"count", backlog.count}, {"oldestSeconds", backlog.oldest.count()}};
}

std::string line(std::string_view what, const Backlog& backlog)
{
    return backlog.count == 0
               ? std::format("{:<22} 0\n", what)
               : std::format("{:<22} {}, the oldest since {} s\n", what, backlog.count, backlog.oldest.count());
}

} // namespace

Result<ExchangeStatus> exchangeStatus(const std::filesystem::path& folder, const std::filesystem::path& boxes,
                                      std::chrono::minutes limit, const Clock& clock)
{
    std::error_code error;
    if (!std::filesystem::exists(folder / "server.json", error))
        return fail(Errc::InvalidInput, folder.string() + " is no folder of an exchange: `init` makes one");
    auto database = sync::openDatabase(folder);
    if (!database)
        return failed(std::move(database));
    if (auto ok = prepareTables(*database); !ok)
        return failed(std::move(ok));
    const auto folders = Folders::open(boxes);
    if (!folders)
        return std::unexpected(folders.error());
    const UtcTime now = clock.now();
    ExchangeStatus status;
    if (auto ok = readTables(*database, limit, now, status); !ok)
        return failed(std::move(ok));
    const auto out = filesIn(*folders, Box::Out, now);
    const auto in = filesIn(*folders, Box::In, now);
    const auto refused = filesIn(*folders, Box::Fail, now);
    for (const auto* one : {&out, &in, &refused})
        if (!*one)
            return std::unexpected(one->error());
    status.outBox = *out;
    status.inBox = *in;
    status.failBox = refused->count;
    status.needsPeople = status.late.count + status.failBox + status.givenUp + status.unmade + status.apart != 0 ||
                         std::max(status.outBox.oldest, status.waiting.oldest) > limit;
    return status;
}

Json toJson(const ExchangeStatus& status)
{
    return {{"sent", status.sent},
            {"waiting", toJson(status.waiting)},
            {"unanswered", toJson(status.unanswered)},
            {"late", toJson(status.late)},
            {"outBox", toJson(status.outBox)},
            {"inBox", toJson(status.inBox)},
            {"failBox", status.failBox},
            {"corrected", status.corrected},
            {"givenUp", status.givenUp},
            {"unmade", status.unmade},
            {"apart", status.apart},
            {"needsPeople", status.needsPeople}};
}

std::string textOf(const ExchangeStatus& status)
{
    std::string text;
    for (const auto& [kind, count] : status.sent)
        text += std::format("{:<22} {}\n", "sent " + kind, count);
    text += line("waiting", status.waiting);
    text += line("in OutBox", status.outBox);
    text += line("in InBox", status.inBox);
    text += line("unanswered", status.unanswered);
    text += line("unanswered too long", status.late);
    text += std::format("{:<22} {}\n", "in FailBox", status.failBox);
    text += std::format("{:<22} {}\n", "crossings corrected", status.corrected);
    text += std::format("{:<22} {}\n", "given up, one day", status.givenUp);
    text += std::format("{:<22} {}\n", "not made, one day", status.unmade);
    text += std::format("{:<22} {}\n", "set apart, one day", status.apart);
    return text;
}

} // namespace tongguan::exchange
