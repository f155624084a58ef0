// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/settings.h"
#include "kiosk/store/store.h"

#include <chrono>
#include <format>
#include <string>

namespace tongguan::store {

namespace {

using std::chrono::hours;

constexpr std::string_view kOver = "state IN ('EXITED','CLOSED','EXPIRED','CANCELLED','RETURNED')";
constexpr std::string_view kNoSkeleton = "state IN ('CLOSED','EXPIRED','CANCELLED','RETURNED')";
constexpr hours kToldEvery{24};
constexpr hours kAcknowledgementsKept{200 * 24}; // longer than anything here counts from

Result<std::int64_t> number(Database& database, std::string_view sql, std::int64_t argument)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return failed(std::move(statement));
    statement->bindAll(argument);
    if (auto row = statement->step(); !row)
        return failed(std::move(row));
    return statement->integer(0);
}

/// How many rows the last statement changed.
Result<std::int64_t> changes(Database& database)
{
    auto statement = database.prepare("SELECT changes()");
    if (!statement)
        return failed(std::move(statement));
    if (auto row = statement->step(); !row)
        return failed(std::move(row));
    return statement->integer(0);
}

template <class... Arguments>
Result<std::int64_t> changed(Database& database, const std::string& sql, Arguments... arguments)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return failed(std::move(statement));
    if (auto done = statement->run(arguments...); !done)
        return failed(std::move(done));
    return changes(database);
}

/// The types of the journal that a condition names, for SQL: types have no quotes in them.
Result<std::string> typesThat(Database& database, bool (*holds)(std::string_view))
{
    auto statement = database.prepare("SELECT DISTINCT type FROM journal");
    if (!statement)
        return failed(std::move(statement));
    std::string list;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return failed(std::move(row));
        if (!*row)
            return "(" + list + ")";
        if (holds(statement->text(0)))
            list += std::format("{}'{}'", list.empty() ? "" : ",", statement->text(0));
    }
}

std::int64_t micros(UtcTime time)
{
    return toMicroseconds(time);
}

} // namespace

/// Up to which number the gateway had acknowledged at that time.
Result<std::int64_t> Store::acknowledgedAt(UtcTime time)
{
    return number(*database_, "SELECT coalesce(max(seq), 0) FROM acknowledgement WHERE at <= ?", micros(time));
}

Result<RetentionRule> Store::retentionOf(std::string_view kind, UtcTime now)
{
    const auto bodies = reference_.bodies("retention");
    if (!bodies)
        return fail(bodies.error().code, bodies.error().what);
    std::vector<RetentionRule> rules;
    for (const std::string& body : *bodies) {
        const auto json = parseJson(body);
        if (!json)
            continue;
        if (auto rule = fromJson<RetentionRule>(*json))
            rules.push_back(std::move(*rule));
    }
    return ruleFor(kind, rules, now);
}

Result<> Store::erasePersons(UtcTime now, bool station, Erased& erased)
{
    const auto rule = retentionOf(station ? "station.persons" : "kiosk.persons", now);
    if (!rule)
        return fail(rule.error().code, rule.error().what);
    const UtcTime since = now - hours{rule->hours};
    const auto upTo = acknowledgedAt(since);
    const auto types = typesThat(*database_, holdsPerson);
    if (!upTo || !types)
        return fail(Errc::Corrupt, "the journal cannot be read");
    // An event of a crossing that is not over is still needed to add it up. A station's orders are no crossing's.
    const auto own = changed(*database_,
                             std::format("UPDATE journal SET body = NULL WHERE body IS NOT NULL AND type IN {} AND "
                                         "seq <= ? AND (crossing = '' OR crossing NOT IN (SELECT id FROM crossing) OR "
                                         "crossing IN (SELECT id FROM crossing WHERE {}))",
                                         *types, kOver),
                             *upTo);
    if (!own)
        return fail(own.error().code, own.error().what);
    const auto keys = changed(*database_, std::format("UPDATE crossing SET document_key = '' WHERE document_key <> '' "
                                                      "AND {} AND EXISTS (SELECT 1 FROM journal WHERE crossing = "
                                                      "crossing.id AND type = 'document.read' AND body IS NULL)",
                                                      kOver));
    // What decisions of such a crossing were made on goes with them: nobody could decide it again.
    const auto inputs =
        changed(*database_, "DELETE FROM decided_on WHERE crossing IN (SELECT crossing FROM journal WHERE "
                            "crossing <> '' AND type = 'document.read' AND body IS NULL)");
    if (!inputs)
        return fail(inputs.error().code, inputs.error().what);
    // Orders that were carried out stay as rows, so that none is carried out twice, but without what they said.
    const auto orders = changed(*database_,
                                "UPDATE relayed SET body = '{}' WHERE type = 'staff.correct' AND handled = 1 AND "
                                "body <> '{}' AND at <= ?",
                                micros(since));
    if (!keys || !orders)
        return fail(Errc::Corrupt, "what was erased cannot be counted");
    erased.persons += *own + *orders;
    if (!station)
        return {};
    // Other machines' crossings go as a whole: what a station has of them is a copy.
    const std::string over =
        std::format("(SELECT id FROM crossing WHERE {} AND kiosk <> ? AND changed_at <= ?)", kOver);
    const auto copies = changed(*database_, "DELETE FROM relayed WHERE crossing <> '' AND crossing IN " + over,
                                std::string_view(options_.kiosk), micros(since));
    if (!copies)
        return fail(copies.error().code, copies.error().what);
    const auto rows = changed(*database_, "DELETE FROM crossing WHERE id IN " + over, std::string_view(options_.kiosk),
                              micros(since));
    if (!rows)
        return fail(rows.error().code, rows.error().what);
    erased.persons += *copies;
    return {};
}

Result<> Store::eraseSkeletons(UtcTime now, Erased& erased)
{
    const auto rule = retentionOf("kiosk.skeleton", now);
    if (!rule)
        return fail(rule.error().code, rule.error().what);
    const auto upTo = acknowledgedAt(now);
    auto kept = typesThat(*database_, tellsStaff);
    if (!upTo || !kept)
        return fail(Errc::Corrupt, "the journal cannot be read");
    const std::string over =
        std::format("(SELECT id FROM crossing WHERE {} AND kiosk = ? AND changed_at <= ? AND NOT EXISTS "
                    "(SELECT 1 FROM journal WHERE crossing = crossing.id AND seq > ?))",
                    kNoSkeleton);
    const std::int64_t before = micros(now - hours{rule->hours});
    const auto bodies = changed(*database_,
                                std::format("UPDATE journal SET body = NULL WHERE body IS NOT NULL AND type NOT IN {} "
                                            "AND crossing IN {}",
                                            *kept, over),
                                std::string_view(options_.kiosk), before, *upTo);
    if (!bodies)
        return fail(bodies.error().code, bodies.error().what);
    const auto rows = changed(*database_, "DELETE FROM crossing WHERE id IN " + over, std::string_view(options_.kiosk),
                              before, *upTo);
    if (!rows)
        return fail(rows.error().code, rows.error().what);
    erased.skeletons += *rows;
    return {};
}

Result<> Store::eraseStaff(UtcTime now, Erased& erased)
{
    const auto rule = retentionOf("kiosk.staff", now);
    if (!rule)
        return fail(rule.error().code, rule.error().what);
    const auto upTo = acknowledgedAt(now - hours{rule->hours});
    const auto types = typesThat(*database_, tellsStaff);
    if (!upTo || !types)
        return fail(Errc::Corrupt, "the journal cannot be read");
    const auto done = changed(*database_,
                              std::format("UPDATE journal SET body = NULL WHERE body IS NOT NULL AND type IN {} AND "
                                          "seq <= ? AND at <= ? AND crossing NOT IN (SELECT id FROM crossing)",
                                          *types),
                              *upTo, micros(now - hours{rule->hours}));
    if (!done)
        return fail(done.error().code, done.error().what);
    erased.staff += *done;
    return {};
}

Result<> Store::erasePictures(UtcTime now, bool station, Erased& erased)
{
    const auto rule = retentionOf(station ? "station.pictures" : "kiosk.pictures", now);
    if (!rule)
        return fail(rule.error().code, rule.error().what);
    if (auto done = store::forgetPictures(*database_, now - hours{rule->hours}); !done)
        return done;
    const auto done = changes(*database_);
    if (!done)
        return fail(done.error().code, done.error().what);
    erased.pictures += *done;
    return {};
}

/// What should be gone and is not: it stays, and people are told once a day.
Result<> Store::tellOverdue(UtcTime now)
{
    const auto persons = retentionOf("kiosk.persons", now);
    const auto pictures = retentionOf("kiosk.pictures", now);
    const auto types = typesThat(*database_, holdsPerson);
    if (!persons || !pictures || !types)
        return fail(Errc::Corrupt, "the rules of retention cannot be read");
    Overdue overdue;
    if (persons->capHours > 0) {
        const auto count = number(
            *database_,
            std::format("SELECT count(*) FROM journal WHERE body IS NOT NULL AND type IN {} AND at <= ?", *types),
            micros(now - hours{persons->capHours}));
        if (!count)
            return fail(count.error().code, count.error().what);
        overdue.persons = *count;
    }
    if (pictures->capHours > 0) {
        const auto count =
            number(*database_, "SELECT count(*) FROM picture WHERE at <= ?", micros(now - hours{pictures->capHours}));
        if (!count)
            return fail(count.error().code, count.error().what);
        overdue.pictures = *count;
    }
    const auto told = readNumber(*database_, "overdue_told");
    if (!told)
        return fail(told.error().code, told.error().what);
    const bool lately = *told != 0 && now - fromMicroseconds(*told) < kToldEvery;
    if (overdue == Overdue{} || lately)
        return {};
    auto captured = journal_.append(
        {.type = std::string(kRetentionOverdue), .actor = "kiosk", .crossing = {}, .body = dump(toJson(overdue))});
    if (!captured)
        return failed(std::move(captured));
    return writeNumber(*database_, "overdue_told", micros(now));
}

Result<Erased> Store::keepRetention(UtcTime now, bool station)
{
    Erased erased;
    const auto work = [&]() -> Result<> {
        if (auto done = erasePictures(now, station, erased); !done)
            return done;
        if (auto done = erasePersons(now, station, erased); !done)
            return done;
        if (auto done = eraseSkeletons(now, erased); !done)
            return done;
        if (auto done = eraseStaff(now, erased); !done)
            return done;
        if (const auto old = changed(*database_,
                                     "DELETE FROM acknowledgement WHERE at <= ? AND seq < (SELECT max(seq) FROM "
                                     "acknowledgement WHERE at <= ?)",
                                     micros(now - kAcknowledgementsKept), micros(now - kAcknowledgementsKept));
            !old)
            return fail(old.error().code, old.error().what);
        if (erased != Erased{}) {
            auto captured = journal_.append({.type = std::string(kRetentionErased),
                                             .actor = "kiosk",
                                             .crossing = {},
                                             .body = dump(toJson(erased))});
            if (!captured)
                return failed(std::move(captured));
        }
        return station ? Result<>{} : tellOverdue(now);
    };
    if (auto done = transact(work); !done)
        return failed(std::move(done));
    recent_.clear(); // crossings that were added up with what is gone now
    return erased;
}

} // namespace tongguan::store
