// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/store/duties.h"
#include "kiosk/store/fees.h"
#include "kiosk/store/found_by.h"
#include "kiosk/store/passengers.h"
#include "kiosk/store/settings.h"
#include "kiosk/store/store.h"

#include <algorithm>
#include <chrono>
#include <format>
#include <set>
#include <string>

namespace tongguan::store {

namespace {

using std::chrono::hours;

constexpr std::uint64_t kEventsAtOnce = 1000; // two milliseconds where nothing is left to erase
constexpr std::ptrdiff_t kCrossingsAtOnce = 10;
constexpr std::string_view kOver = "'EXITED','CLOSED','EXPIRED','CANCELLED','RETURNED'";
constexpr std::string_view kNoSkeleton = "'CLOSED','EXPIRED','CANCELLED','RETURNED'";
constexpr hours kToldEvery{24};
constexpr hours kAcknowledgementsKept{200 * 24}; // longer than anything here counts from

Result<std::int64_t> number(Statement& statement)
{
    if (auto row = statement.step(); !row)
        return failed(std::move(row));
    return statement.integer(0);
}

template <class... Arguments>
Result<std::int64_t> number(Database& database, std::string_view sql, Arguments... arguments)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return failed(std::move(statement));
    statement->bindAll(arguments...);
    return number(*statement);
}

template <class... Arguments>
Result<std::vector<std::string>> texts(Database& database, std::string_view sql, Arguments... arguments)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return failed(std::move(statement));
    statement->bindAll(arguments...);
    std::vector<std::string> all;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return failed(std::move(row));
        if (!*row)
            return all;
        all.emplace_back(statement->text(0));
    }
}

template <class... Arguments>
Result<std::int64_t> changed(Database& database, std::string_view sql, Arguments... arguments)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return failed(std::move(statement));
    if (auto done = statement->run(arguments...); !done)
        return failed(std::move(done));
    return number(database, "SELECT changes()");
}

std::int64_t micros(UtcTime time)
{
    return toMicroseconds(time);
}

std::int64_t whole(std::uint64_t number)
{
    return static_cast<std::int64_t>(number);
}

/// The next of a list, as many as one piece takes.
std::vector<std::string> take(std::vector<std::string>& list)
{
    const auto from = list.end() - std::min(std::ssize(list), kCrossingsAtOnce);
    std::vector<std::string> taken(from, list.end());
    list.erase(from, list.end());
    return taken;
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

/// What a person is, in the events of this piece.
Result<> Store::erasePersons(const RetentionPass& pass, std::uint64_t upTo, Erased& erased)
{
    const auto rule = retentionOf(pass.station ? "station.persons" : "kiosk.persons", pass.now);
    if (!rule)
        return fail(rule.error().code, rule.error().what);
    const auto acknowledged = acknowledgedAt(pass.now - hours{rule->hours});
    if (!acknowledged)
        return fail(acknowledged.error().code, acknowledged.error().what);
    // An event of a crossing that is not over is still needed to add it up. A station's orders are no crossing's.
    const auto crossings = texts(
        *database_,
        std::format("UPDATE journal SET body = NULL WHERE seq > ? AND seq <= ? AND body IS NOT NULL AND {} AND NOT "
                    "EXISTS (SELECT 1 FROM crossing AS its WHERE its.id = journal.crossing AND its.state NOT IN "
                    "({})) RETURNING crossing",
                    personTypes(), kOver),
        whole(pass.after), std::min(whole(upTo), *acknowledged));
    if (!crossings)
        return fail(crossings.error().code, crossings.error().what);
    erased.persons += std::ssize(*crossings);
    // What decisions of such a crossing were made on goes with them: nobody could decide it again.
    for (const std::string& crossing : std::set(crossings->begin(), crossings->end())) {
        if (const auto key =
                changed(*database_, "UPDATE crossing SET document_key = '' WHERE id = ?", std::string_view(crossing));
            !key)
            return fail(key.error().code, key.error().what);
        if (const auto inputs =
                changed(*database_, "DELETE FROM decided_on WHERE crossing = ?", std::string_view(crossing));
            !inputs)
            return fail(inputs.error().code, inputs.error().what);
    }
    return {};
}

Result<> Store::eraseStaff(const RetentionPass& pass, std::uint64_t upTo, Erased& erased)
{
    const auto rule = retentionOf("kiosk.staff", pass.now);
    if (!rule)
        return fail(rule.error().code, rule.error().what);
    const auto acknowledged = acknowledgedAt(pass.now - hours{rule->hours});
    if (!acknowledged)
        return fail(acknowledged.error().code, acknowledged.error().what);
    const auto done =
        changed(*database_,
                std::format("UPDATE journal SET body = NULL WHERE seq > ? AND seq <= ? AND body IS NOT NULL "
                            "AND {} AND at <= ? AND NOT EXISTS (SELECT 1 FROM crossing WHERE id = "
                            "journal.crossing)",
                            staffTypes()),
                whole(pass.after), std::min(whole(upTo), *acknowledged), micros(pass.now - hours{rule->hours}));
    if (!done)
        return fail(done.error().code, done.error().what);
    erased.staff += *done;
    return {};
}

/// What should be gone and is not.
Result<std::int64_t> Store::overduePersons(const RetentionPass& pass, std::uint64_t upTo)
{
    const auto rule = retentionOf("kiosk.persons", pass.now);
    if (!rule)
        return fail(rule.error().code, rule.error().what);
    if (rule->capHours <= 0)
        return 0;
    return number(*database_,
                  std::format("SELECT count(*) FROM journal WHERE seq > ? AND seq <= ? AND body IS NOT NULL AND {} AND "
                              "at <= ?",
                              personTypes()),
                  whole(pass.after), whole(upTo), micros(pass.now - hours{rule->capHours}));
}

Result<> Store::eraseSkeleton(const std::string& crossing, Erased& erased)
{
    const auto acknowledged = allAcknowledged(crossing);
    if (!acknowledged)
        return fail(acknowledged.error().code, acknowledged.error().what);
    if (!*acknowledged)
        return {};
    const auto bodies = changed(
        *database_,
        std::format("UPDATE journal SET body = NULL WHERE body IS NOT NULL AND crossing = ?1 AND NOT {} AND seq IN "
                    "(SELECT its.seq FROM journal_block AS noted CROSS JOIN journal AS its ON its.seq BETWEEN "
                    "noted.block * 32 AND noted.block * 32 + 31 WHERE noted.crossing = ?1)",
                    staffTypes()),
        std::string_view(crossing));
    if (!bodies)
        return fail(bodies.error().code, bodies.error().what);
    const auto row = changed(*database_, "DELETE FROM crossing WHERE id = ?", std::string_view(crossing));
    if (!row)
        return fail(row.error().code, row.error().what);
    if (auto forgotten = forgetFoundBy(*database_, crossing); !forgotten)
        return forgotten;
    if (auto forgotten = forgetFees(*database_, crossing); !forgotten)
        return forgotten;
    if (auto forgotten = forgetDuties(*database_, crossing); !forgotten)
        return forgotten;
    erased.skeletons += *row;
    return {};
}

/// Other machines' crossings go as a whole: what a station has of them is a copy.
Result<> Store::eraseCopy(const std::string& crossing, Erased& erased)
{
    const auto copies =
        changed(*database_, "DELETE FROM relayed WHERE crossing = ? AND crossing <> ''", std::string_view(crossing));
    if (!copies)
        return fail(copies.error().code, copies.error().what);
    const auto row = changed(*database_, "DELETE FROM crossing WHERE id = ?", std::string_view(crossing));
    if (!row)
        return fail(row.error().code, row.error().what);
    if (auto forgotten = forgetFoundBy(*database_, crossing); !forgotten)
        return forgotten;
    erased.persons += *copies;
    return {};
}

/// What is quickly found, whatever the journal's length.
Result<> Store::eraseOutsideJournal(const RetentionPass& pass, Erased& erased)
{
    const auto pictures = retentionOf(pass.station ? "station.pictures" : "kiosk.pictures", pass.now);
    const auto persons = retentionOf(pass.station ? "station.persons" : "kiosk.persons", pass.now);
    const auto told = retentionOf("station.complaints", pass.now);
    const auto remembered = remembersFor(pass.now);
    if (!pictures || !persons || !told || !remembered)
        return fail(Errc::Corrupt, "the rules of retention cannot be read");
    if (auto done = store::forgetPictures(*database_, pass.now - hours{pictures->hours}); !done)
        return done;
    const auto forgotten = number(*database_, "SELECT changes()");
    // Orders that were carried out stay as rows, so that none is carried out twice, but without what they said.
    const auto orders = changed(*database_,
                                "UPDATE relayed SET body = '{}' WHERE type = 'staff.correct' AND handled = 1 AND "
                                "body <> '{}' AND at <= ?",
                                micros(pass.now - hours{persons->hours}));
    // Captured without a line, for a bus that the kiosk had not heard of.
    const auto passengers = changed(*database_,
                                    "DELETE FROM relayed WHERE type IN ('passenger.read', 'passenger.seen') AND "
                                    "crossing = '' AND at <= ?",
                                    micros(pass.now - hours{persons->hours}));
    const auto complaints =
        changed(*database_, "DELETE FROM relayed WHERE type IN ('complaint.filed', 'question.asked') AND at <= ?",
                micros(pass.now - hours{told->hours}));
    // The feed takes nothing back that has only grown old.
    const auto messages = changed(*database_,
                                  "DELETE FROM reference WHERE dataset IN ('public_messages', 'answers') AND "
                                  "as_of <= ?",
                                  micros(pass.now - hours{told->hours}));
    const auto drivers = eraseReturning(*database_, pass.now - *remembered);
    const auto old = changed(*database_,
                             "DELETE FROM acknowledgement WHERE at <= ?1 AND seq < (SELECT max(seq) FROM "
                             "acknowledgement WHERE at <= ?1)",
                             micros(pass.now - kAcknowledgementsKept));
    if (!forgotten || !orders || !passengers || !complaints || !messages || !drivers || !old)
        return fail(Errc::Corrupt, "what was erased cannot be counted");
    erased.pictures += *forgotten;
    erased.persons += *orders + *passengers + *complaints + *messages + *drivers;
    return {};
}

/// What stays although it is too old: people are told once a day.
Result<> Store::tellOverdue(RetentionPass& pass)
{
    const auto rule = retentionOf("kiosk.pictures", pass.now);
    if (!rule)
        return fail(rule.error().code, rule.error().what);
    if (rule->capHours > 0) {
        const auto count =
            number(*database_, "SELECT count(*) FROM picture WHERE at <= ?", micros(pass.now - hours{rule->capHours}));
        if (!count)
            return fail(count.error().code, count.error().what);
        pass.overdue.pictures = *count;
    }
    const auto told = readNumber(*database_, "overdue_told");
    if (!told)
        return fail(told.error().code, told.error().what);
    const bool lately = *told != 0 && pass.now - fromMicroseconds(*told) < kToldEvery;
    if (pass.overdue == Overdue{} || lately)
        return {};
    auto captured = journal_.append(
        {.type = std::string(kRetentionOverdue), .actor = "kiosk", .crossing = {}, .body = dump(toJson(pass.overdue))});
    if (!captured)
        return failed(std::move(captured));
    return writeNumber(*database_, "overdue_told", micros(pass.now));
}

Result<RetentionPass> Store::beginRetention(UtcTime now, bool station)
{
    RetentionPass pass{.now = now, .station = station, .last = journal_.head().seq};
    const auto skeleton = retentionOf("kiosk.skeleton", now);
    const auto persons = retentionOf("station.persons", now);
    if (!skeleton || !persons)
        return fail(Errc::Corrupt, "the rules of retention cannot be read");
    // A station's copies hold persons; what a kiosk has of another's crossing does not.
    const std::int64_t copied = station ? persons->hours : skeleton->hours;
    auto own =
        texts(*database_,
              std::format("SELECT id FROM crossing WHERE state IN ({}) AND kiosk = ? AND changed_at <= ?", kNoSkeleton),
              std::string_view(options_.kiosk), micros(now - hours{skeleton->hours}));
    if (!own)
        return failed(std::move(own));
    pass.skeletons = std::move(*own);
    auto copies =
        texts(*database_,
              std::format("SELECT id FROM crossing WHERE state IN ({}) AND kiosk <> ? AND changed_at <= ?", kOver),
              std::string_view(options_.kiosk), micros(now - hours{copied}));
    if (!copies)
        return failed(std::move(copies));
    pass.copies = std::move(*copies);
    return pass;
}

Result<> Store::erasePiece(RetentionPass& pass, Erased& erased)
{
    if (pass.after == 0) {
        if (auto done = eraseOutsideJournal(pass, erased); !done)
            return done;
    }
    const std::uint64_t upTo = std::min(pass.last, pass.after + kEventsAtOnce);
    if (pass.after < upTo) {
        if (auto done = erasePersons(pass, upTo, erased); !done)
            return done;
    }
    // Crossings before what people did with them: that stays until its crossing is gone.
    for (const std::string& crossing : take(pass.copies)) {
        if (auto done = eraseCopy(crossing, erased); !done)
            return done;
    }
    for (const std::string& crossing : take(pass.skeletons)) {
        if (auto done = eraseSkeleton(crossing, erased); !done)
            return done;
    }
    if (pass.after < upTo) {
        if (auto done = eraseStaff(pass, upTo, erased); !done)
            return done;
        const auto overdue = overduePersons(pass, upTo);
        if (!overdue)
            return fail(overdue.error().code, overdue.error().what);
        pass.overdue.persons += *overdue;
    }
    if (erased != Erased{}) {
        if (auto done = forgetPassengers(*database_, options_.kiosk); !done)
            return done;
        if (auto done = forgetComplaints(*database_, options_.kiosk); !done)
            return done;
    }
    pass.after = upTo;
    pass.over = pass.after == pass.last && pass.copies.empty() && pass.skeletons.empty();
    return pass.over && !pass.station ? tellOverdue(pass) : Result<>{};
}

Result<> Store::keepRetention(RetentionPass& pass)
{
    RetentionPass next = pass;
    Erased erased;
    const auto work = [&]() -> Result<> {
        if (auto done = erasePiece(next, erased); !done)
            return done;
        if (erased == Erased{})
            return {};
        auto captured = journal_.append(
            {.type = std::string(kRetentionErased), .actor = "kiosk", .crossing = {}, .body = dump(toJson(erased))});
        return captured ? Result<>{} : failed(std::move(captured));
    };
    if (auto done = transact(work); !done)
        return failed(std::move(done));
    if (erased != Erased{})
        recent_.clear(); // crossings that were added up with what is gone now
    next.erased = next.erased + erased;
    pass = std::move(next);
    return {};
}

} // namespace tongguan::store
