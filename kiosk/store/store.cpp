// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/store.h"

#include "kiosk/clearance/apply.h"
#include "kiosk/store/crossing_lists.h"
#include "kiosk/store/crossing_log.h"
#include "kiosk/store/duties.h"
#include "kiosk/store/fees.h"
#include "kiosk/store/migrations.h"
#include "kiosk/store/passengers.h"
#include "kiosk/store/settings.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <format>
#include <ranges>
#include <unordered_set>

namespace tongguan::store {

namespace {

constexpr std::size_t kRecent = 256; ///< crossings that are kept added up
constexpr std::chrono::hours kPortTime{8};
constexpr std::size_t kRoom = std::size_t{512} * 1024; ///< in the log; a crossing takes about 300 kB there

} // namespace

Store::Store(StoreOptions options, std::unique_ptr<Database> database, Journal journal, Projection projection,
             const Clock& clock, Log& log)
    : options_(std::move(options)), database_(std::move(database)), journal_(std::move(journal)),
      projection_(std::move(projection)), reference_(*database_), clock_(&clock), log_(&log)
{}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const StoreOptions& options, const StoreKey& key, const Clock& clock,
                                           Random& random, Log& log)
{
    auto opened = Database::open(options.file, key, options.vfs);
    if (!opened)
        return failed(std::move(opened));
    auto database = std::make_unique<Database>(std::move(*opened));
    if (auto done = migrate(*database); !done)
        return failed(std::move(done));
    if (auto room = database->makeLogRoom(); !room) // goes on all the same: the log grows when it has to
        log.write(Severity::Warning, "tongguan.store", std::format("no_log_room what=\"{}\"", room.error().what));
    auto journal = Journal::open(*database, clock, random);
    if (!journal)
        return failed(std::move(journal));
    auto projection = Projection::open(*database);
    if (!projection)
        return failed(std::move(projection));
    std::unique_ptr<Store> store(
        new Store(options, std::move(database), std::move(*journal), std::move(*projection), clock, log));
    if (auto done = store->claim(); !done)
        return failed(std::move(done));
    return store;
}

Result<> Store::rekey(const StoreKey& to)
{
    if (auto done = database_->rekey(to); !done)
        return done;
    if (auto room = database_->makeLogRoom(); !room)
        log_->write(Severity::Warning, "tongguan.store", std::format("no_log_room what=\"{}\"", room.error().what));
    return {};
}

void Store::remember(const clearance::Crossing& crossing)
{
    if (recent_.size() >= kRecent)
        recent_.clear();
    recent_.insert_or_assign(crossing.id, crossing);
}

Result<clearance::Crossing> Store::cachedOrLoaded(const std::string& id)
{
    if (const auto found = recent_.find(id); found != recent_.end())
        return found->second;
    return loadCrossing(*database_, journal_, id);
}

/// Everything that `work` writes becomes durable, or nothing.
Result<> Store::transact(const std::function<Result<>()>& work)
{
    if (auto owned = refuseOwnerless(); !owned)
        return owned;
    const auto within = [&]() -> Result<> {
        auto transaction = database_->begin();
        if (!transaction)
            return failed(std::move(transaction));
        if (auto done = work(); !done)
            return done;
        return transaction->commit();
    };
    const sync::Head before = journal_.head();
    auto done = within();
    if (!done)
        journal_.goBack(before);
    return done;
}

Result<> Store::capture(clearance::Crossing& sum, const std::string& id, const std::string& actor,
                        std::span<const clearance::CrossingEvent> events)
{
    for (const clearance::CrossingEvent& event : events) {
        auto captured = journal_.append({.type = std::string(clearance::typeOf(event)),
                                         .actor = actor,
                                         .crossing = id,
                                         .body = clearance::bodyOf(event)});
        if (!captured)
            return failed(std::move(captured));
        auto next =
            clearance::apply(std::move(sum), event, {.crossing = id, .actor = actor, .at = captured->header.at});
        if (!next)
            return failed(std::move(next));
        sum = std::move(*next);
        if (auto written = projection_.write(sum); !written)
            return written;
        if (std::holds_alternative<clearance::FeeCharged>(event)) {
            if (auto charged = chargeFee(*database_, sum, false); !charged)
                return charged;
        }
        if (auto noted = noteDuties(*database_, sum, event, false); !noted)
            return noted;
        if (!countsPassengers(captured->header.type))
            continue;
        if (auto listed = seePassenger(*database_, options_.kiosk, captured->header.seq, captured->header.type, id,
                                       captured->body);
            !listed)
            return listed;
    }
    return {};
}

Result<clearance::Crossing> Store::captureWith(const std::string& id, const std::string& actor,
                                               std::span<const clearance::CrossingEvent> events, const Within& within)
{
    auto known = cachedOrLoaded(id);
    if (!known && known.error().code != Errc::NotFound)
        return known;
    clearance::Crossing sum = known ? std::move(*known) : clearance::Crossing{};
    auto done = transact([&]() -> Result<> {
        if (auto captured = capture(sum, id, actor, events); !captured)
            return captured;
        return within(sum);
    });
    if (!done)
        return failed(std::move(done));
    remember(sum);
    return sum;
}

Result<clearance::Crossing> Store::append(const std::string& id, const std::string& actor,
                                          std::span<const clearance::CrossingEvent> events,
                                          const StaffOrder* carriesOut, const FollowUp& then)
{
    return captureWith(id, actor, events, [&](clearance::Crossing& sum) -> Result<> {
        if (then) {
            const auto following = then(sum);
            if (!following)
                return fail(following.error().code, following.error().what);
            if (auto captured = capture(sum, id, actor, following->events); !captured)
                return captured;
            if (auto kept = keepInputs(id, following->inputs); !kept)
                return kept;
        }
        return carriesOut == nullptr ? Result<>{} : answer(*carriesOut, kActionCarriedOut, {});
    });
}

Result<> Store::tryRoom()
{
    for (const std::string& value : {std::string(kRoom, ' '), std::string{}}) {
        auto transaction = database_->begin();
        if (!transaction)
            return failed(std::move(transaction));
        if (auto done = writeSetting(*database_, "room", value); !done)
            return done;
        if (auto done = transaction->commit(); !done)
            return done;
    }
    return {};
}

Result<clearance::Crossing> Store::crossing(const std::string& id)
{
    auto crossing = cachedOrLoaded(id);
    if (crossing)
        remember(*crossing);
    return crossing;
}

Result<std::vector<CrossingRow>> Store::ownOnSite()
{
    return crossingRows(*database_, store::ownOnSite(), {options_.kiosk});
}

Result<std::vector<CrossingRow>> Store::allOnSite()
{
    return crossingRows(*database_, onSite());
}

Result<std::vector<CrossingRow>> Store::openedSince(UtcTime time)
{
    return crossingRows(*database_, since(time));
}

Result<std::vector<CrossingRow>> Store::openCases()
{
    return crossingRows(*database_, kWithCase);
}

Result<std::vector<CrossingRow>> Store::ticketed()
{
    return crossingRows(*database_, kWithTicket);
}

Result<std::vector<CrossingRow>> Store::ownUnfinished()
{
    return crossingRows(*database_, unfinished(), {options_.kiosk});
}

Result<bool> Store::allAcknowledged(const std::string& crossing)
{
    auto acknowledged = readNumber(*database_, "acknowledged");
    if (!acknowledged)
        return failed(std::move(acknowledged));
    auto last = database_->prepare("SELECT max(journal.seq) FROM journal_block AS noted CROSS JOIN journal ON "
                                   "journal.seq BETWEEN noted.block * 32 AND noted.block * 32 + 31 WHERE "
                                   "noted.crossing = ?1 AND journal.crossing = ?1");
    if (!last)
        return failed(std::move(last));
    last->bind(1, crossing);
    if (auto row = last->step(); !row)
        return failed(std::move(row));
    return last->integer(0) <= *acknowledged;
}

/// Whether nothing happened to a crossing since then. Its row is younger only where something in it changed.
Result<bool> Store::isBefore(const CrossingRow& row, UtcTime since)
{
    if (row.changedAt >= since)
        return false;
    const auto whole = cachedOrLoaded(row.id);
    if (!whole)
        return fail(whole.error().code, whole.error().what);
    return whole->changedAt < since;
}

Result<std::optional<std::string>> Store::draftOf(const std::string& documentKey, UtcTime since,
                                                  const std::string& except)
{
    if (documentKey.empty())
        return std::optional<std::string>{};
    auto rows =
        crossingRows(*database_, "state = 'DRAFT' AND kiosk = ? AND document_key = ?", {options_.kiosk, documentKey});
    if (!rows)
        return failed(std::move(rows));
    for (const CrossingRow& row : std::views::reverse(*rows)) {
        if (row.id == except)
            continue;
        const auto old = isBefore(row, since);
        if (!old)
            return fail(old.error().code, old.error().what);
        if (!*old)
            return std::optional{row.id};
    }
    return std::optional<std::string>{};
}

Result<std::vector<CrossingRow>> Store::draftsBefore(UtcTime since)
{
    auto rows = crossingRows(*database_, "state = 'DRAFT' AND kiosk = ?", {options_.kiosk});
    if (!rows)
        return rows;
    std::vector<CrossingRow> before;
    for (CrossingRow& row : *rows) {
        const auto old = isBefore(row, since);
        if (!old)
            return fail(old.error().code, old.error().what);
        if (*old)
            before.push_back(std::move(row));
    }
    return before;
}

Result<std::string> Store::nextTicketNumber(UtcTime now)
{
    const auto day = std::chrono::floor<std::chrono::days>(now + kPortTime);
    std::string today = toIsoDate(std::chrono::year_month_day{day});
    auto last = readSetting(*database_, "ticket");
    if (!last)
        return failed(std::move(last));
    // A clock that was set back does not give numbers of that day a second time.
    today = std::max(today, last->substr(0, today.size()));
    int number = 0;
    if (last->starts_with(today) && last->size() > today.size() + 1) {
        const char* end = last->data() + last->size();
        if (std::from_chars(last->data() + today.size() + 1, end, number).ptr != end)
            return fail(Errc::Corrupt, "the counter of tickets is no number");
    }
    ++number;
    if (auto done = writeSetting(*database_, "ticket", std::format("{} {}", today, number)); !done)
        return failed(std::move(done));
    // Port and kiosk make it unique without asking anyone: "HKM-1017" is the 17th of kiosk 1.
    const std::string place = options_.port.size() == 5 ? options_.port.substr(2) : options_.port;
    const char kiosk = options_.kiosk.empty() ? '0' : options_.kiosk.back();
    return std::format("{}-{}{:03}", place, kiosk, number);
}

Result<Counters> Store::counters()
{
    Counters counters;
    auto acknowledged = readNumber(*database_, "acknowledged");
    auto asOf = readNumber(*database_, "feed_as_of");
    if (!acknowledged)
        return failed(std::move(acknowledged));
    if (!asOf)
        return failed(std::move(asOf));
    if (*asOf != 0)
        counters.feedAsOf = fromMicroseconds(*asOf);
    counters.unsent = static_cast<std::int64_t>(journal_.head().seq) - *acknowledged;
    if (counters.unsent > 0) {
        auto oldest = database_->prepare("SELECT at FROM journal WHERE seq = ?");
        if (!oldest)
            return failed(std::move(oldest));
        oldest->bind(1, *acknowledged + 1);
        auto row = oldest->step();
        if (!row)
            return failed(std::move(row));
        if (*row)
            counters.oldestUnsent = fromMicroseconds(oldest->integer(0));
    }
    auto parked = database_->prepare("SELECT count(*) FROM parked");
    if (!parked)
        return failed(std::move(parked));
    if (auto row = parked->step(); !row)
        return failed(std::move(row));
    counters.parked = parked->integer(0);
    return counters;
}

Result<> Store::replayOwn()
{
    constexpr std::size_t kPiece = 1000;
    std::unordered_map<std::string, clearance::Crossing> sums;
    std::unordered_set<std::string> erased;
    for (std::uint64_t after = 0;;) {
        auto events = journal_.readAfter(after, kPiece, sync::kMaxBatchBytes);
        if (!events)
            return failed(std::move(events));
        if (events->empty())
            return {};
        for (const sync::Event& event : *events) {
            after = event.header.seq;
            if (countsPassengers(event.header.type) && !event.body.empty()) {
                if (auto seen = seePassenger(*database_, options_.kiosk, after, event.header.type,
                                             event.header.crossing, event.body);
                    !seen)
                    return seen;
            }
            if (concernsComplaints(event.header.type) && !event.body.empty()) {
                if (auto noted = noteComplaint(*database_, options_.kiosk, after, event.header.type,
                                               event.header.crossing, event.header.at, event.body);
                    !noted)
                    return noted;
            }
            if (event.header.crossing.empty() || !belongsToCrossing(event.header.type))
                continue;
            // Of a crossing that retention took from, what is left is added up as far as it goes.
            if (event.body.empty()) {
                erased.insert(event.header.crossing);
                continue;
            }
            clearance::Crossing& sum = sums[event.header.crossing];
            auto next = fold(sum, {.type = event.header.type,
                                   .at = event.header.at,
                                   .actor = event.header.actor,
                                   .crossing = event.header.crossing,
                                   .body = event.body});
            if (!next && erased.contains(event.header.crossing))
                continue;
            if (!next)
                return fail(Errc::Corrupt, std::format("event {}: {}", after, next.error().what));
            sum = std::move(*next);
            if (auto written = projection_.write(sum); !written)
                return written;
            if (event.header.type == clearance::FeeCharged::kType) {
                if (auto charged = chargeFee(*database_, sum, true); !charged)
                    return charged;
            }
            if (isDuty(event.header.type)) {
                const auto duty = clearance::crossingEventFrom(event.header.type, event.body);
                if (auto noted =
                        duty ? noteDuties(*database_, sum, *duty, true) : fail(duty.error().code, duty.error().what);
                    !noted)
                    return noted;
            }
        }
    }
}

Result<> Store::replayRelayed()
{
    auto ids = database_->prepare("SELECT DISTINCT crossing FROM relayed WHERE crossing <> '' ORDER BY crossing");
    if (!ids)
        return failed(std::move(ids));
    std::vector<std::string> crossings;
    for (;;) {
        auto row = ids->step();
        if (!row)
            return failed(std::move(row));
        if (!*row)
            break;
        crossings.emplace_back(ids->text(0));
    }
    for (const std::string& crossing : crossings) {
        if (auto done = refold(crossing); !done)
            return done;
    }
    if (auto done = replayComplaints(); !done)
        return done;
    auto passengers = database_->prepare("SELECT kiosk, seq, type, crossing, body FROM relayed WHERE type GLOB "
                                         "'passenger*' ORDER BY kiosk, seq");
    if (!passengers)
        return failed(std::move(passengers));
    for (;;) {
        auto row = passengers->step();
        if (!row)
            return failed(std::move(row));
        if (!*row)
            return {};
        if (!countsPassengers(passengers->text(2)))
            continue;
        if (auto seen =
                seePassenger(*database_, passengers->text(0), static_cast<std::uint64_t>(passengers->integer(1)),
                             passengers->text(2), passengers->text(3), passengers->text(4));
            !seen)
            return seen;
    }
}

Result<> Store::rebuildProjections()
{
    recent_.clear();
    auto transaction = database_->begin();
    if (!transaction)
        return failed(std::move(transaction));
    for (const char* table :
         {"DELETE FROM crossing", "DELETE FROM found_by", "DELETE FROM passenger", "DELETE FROM fee_line",
          "DELETE FROM duty", "DELETE FROM complaint", "DELETE FROM complaint_answer"}) {
        if (auto done = database_->execute(table); !done)
            return done;
    }
    if (auto done = replayOwn(); !done)
        return done;
    if (auto done = replayRelayed(); !done)
        return done;
    return transaction->commit();
}

Result<Hash> Store::projectionDigest()
{
    auto rows = database_->prepare(
        "SELECT json_array(id, kiosk, state, direction, plate, plate_norm, document_key, lane, sign, ticket, revision, "
        "provisional, reason, case_open, staff_called, opened_at, decided_at, changed_at) FROM crossing ORDER BY id");
    if (!rows)
        return failed(std::move(rows));
    std::string all;
    for (;;) {
        auto row = rows->step();
        if (!row)
            return failed(std::move(row));
        if (!*row)
            break;
        all.append(rows->text(0)).append("\n");
    }
    if (auto done = appendPassengerRows(*database_, all); !done)
        return failed(std::move(done));
    if (auto done = appendFeeRows(*database_, all); !done)
        return failed(std::move(done));
    if (auto done = appendDutyRows(*database_, all); !done)
        return failed(std::move(done));
    if (auto done = appendComplaintRows(*database_, all); !done)
        return failed(std::move(done));
    return sha256(all);
}

} // namespace tongguan::store
