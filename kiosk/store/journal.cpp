// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/journal.h"

#include "base/uuid.h"

#include <algorithm>
#include <format>
#include <limits>

namespace tongguan::store {

namespace {

constexpr std::string_view kColumns = "seq, id, type, at, boot, monotonic, actor, crossing, body, body_hash, hash";
constexpr std::string_view kJournalColumns =
    "journal.seq, id, type, at, boot, monotonic, actor, journal.crossing, body, body_hash, hash";

Result<Hash> hashOf(ByteView blob)
{
    Hash hash{};
    if (blob.size() != hash.size())
        return fail(Errc::Corrupt, "a hash of the journal has another length");
    std::ranges::copy(blob, hash.begin());
    return hash;
}

Result<sync::Event> eventOf(const Statement& row)
{
    sync::Event event;
    event.header = {.seq = static_cast<std::uint64_t>(row.integer(0)),
                    .id = std::string(row.text(1)),
                    .type = std::string(row.text(2)),
                    .at = fromMicroseconds(row.integer(3)),
                    .boot = std::string(row.text(4)),
                    .monotonic = row.integer(5),
                    .actor = std::string(row.text(6)),
                    .crossing = std::string(row.text(7))};
    event.body = row.text(8);
    auto bodyHash = hashOf(row.blob(9));
    auto hash = hashOf(row.blob(10));
    if (!bodyHash || !hash)
        return fail(Errc::Corrupt, std::format("event {} of the journal is damaged", event.header.seq));
    event.bodyHash = *bodyHash;
    event.hash = *hash;
    return event;
}

} // namespace

Journal::Journal(Database& database, const Clock& clock, Random& random, Statement insert, Statement select)
    : database_(&database), clock_(&clock), random_(&random), insert_(std::move(insert)), select_(std::move(select))
{}

Result<Journal> Journal::open(Database& database, const Clock& clock, Random& random)
{
    auto insert = database.prepare(std::format("INSERT INTO journal ({}) VALUES (?,?,?,?,?,?,?,?,?,?,?)", kColumns));
    if (!insert)
        return failed(std::move(insert));
    auto select = database.prepare(std::format("SELECT {} FROM journal WHERE seq > ? ORDER BY seq LIMIT ?", kColumns));
    if (!select)
        return failed(std::move(select));
    Journal journal(database, clock, random, std::move(*insert), std::move(*select));
    if (auto loaded = journal.reload(); !loaded)
        return failed(std::move(loaded));
    return journal;
}

Result<> Journal::reload()
{
    auto last = database_->prepare("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1");
    if (!last)
        return failed(std::move(last));
    auto row = last->step();
    if (!row)
        return failed(std::move(row));
    head_ = {};
    if (*row) {
        auto hash = hashOf(last->blob(1));
        if (!hash)
            return failed(std::move(hash));
        head_ = {.seq = static_cast<std::uint64_t>(last->integer(0)), .hash = *hash};
    }
    sure_ = true;
    return {};
}

void Journal::goBack(const sync::Head& head)
{
    // Nothing is read here: the disk that refused the transaction may refuse that too, and the head must not stay
    // ahead.
    head_ = head;
    sure_ = false;
}

Result<sync::Event> Journal::append(NewEvent newEvent)
{
    if (!sure_) {
        if (auto loaded = reload(); !loaded)
            return failed(std::move(loaded));
    }
    const UtcTime now = clock_->now();
    auto event = sync::link(head_.hash,
                            {.seq = head_.seq + 1,
                             .id = makeUuid(now, *random_),
                             .type = std::move(newEvent.type),
                             .at = now,
                             .boot = clock_->boot(),
                             .monotonic = clock_->monotonic().count(),
                             .actor = std::move(newEvent.actor),
                             .crossing = std::move(newEvent.crossing)},
                            std::move(newEvent.body));
    if (!event)
        return event;
    const sync::EventHeader& header = event->header;
    if (auto done = insert_.run(static_cast<std::int64_t>(header.seq), std::string_view(header.id),
                                std::string_view(header.type), toMicroseconds(header.at), std::string_view(header.boot),
                                header.monotonic, std::string_view(header.actor), std::string_view(header.crossing),
                                std::string_view(event->body), ByteView(event->bodyHash), ByteView(event->hash));
        !done)
        return failed(std::move(done));
    head_ = {.seq = header.seq, .hash = event->hash};
    return event;
}

Result<Hash> Journal::hashAt(std::uint64_t seq)
{
    if (seq == 0)
        return sync::kGenesis;
    auto statement = database_->prepare("SELECT hash FROM journal WHERE seq = ?");
    if (!statement)
        return failed(std::move(statement));
    statement->bind(1, static_cast<std::int64_t>(seq));
    auto row = statement->step();
    if (!row)
        return failed(std::move(row));
    if (!*row)
        return fail(Errc::NotFound, std::format("the journal has no event {}", seq));
    return hashOf(statement->blob(0));
}

Result<std::vector<sync::Event>> Journal::rows(Statement& statement, std::size_t maxEvents, std::size_t maxBytes)
{
    std::vector<sync::Event> events;
    std::size_t bytes = 0;
    for (;;) {
        auto row = statement.step();
        if (!row)
            return failed(std::move(row));
        if (!*row)
            return events;
        auto event = eventOf(statement);
        if (!event)
            return failed(std::move(event));
        bytes += event->body.size();
        if (events.size() == maxEvents || (!events.empty() && bytes > maxBytes)) {
            statement.reset();
            return events;
        }
        events.push_back(std::move(*event));
    }
}

Result<std::vector<sync::Event>> Journal::readAfter(std::uint64_t seq, std::size_t maxEvents, std::size_t maxBytes)
{
    select_.bindAll(static_cast<std::int64_t>(seq), static_cast<std::int64_t>(maxEvents));
    return rows(select_, maxEvents, maxBytes);
}

Result<std::vector<sync::Event>> Journal::ofCrossing(const std::string& crossing)
{
    // CROSS JOIN keeps SQLite at this order: from each block its 32 rows by their numbers.
    auto statement = database_->prepare(
        std::format("SELECT {} FROM journal_block AS noted CROSS JOIN journal "
                    "ON journal.seq BETWEEN noted.block * 32 AND noted.block * 32 + 31 "
                    "WHERE noted.crossing = ?1 AND journal.crossing = ?1 ORDER BY noted.block, journal.seq",
                    kJournalColumns));
    if (!statement)
        return failed(std::move(statement));
    statement->bind(1, crossing);
    constexpr std::size_t kNoLimit = std::numeric_limits<std::size_t>::max();
    return rows(*statement, kNoLimit, kNoLimit);
}

Result<JournalCheck> Journal::check(const std::function<void(std::uint64_t)>& onProgress)
{
    constexpr std::size_t kPiece = 1000;
    std::size_t piece = kPiece;
    JournalCheck checked;
    for (;;) {
        auto events = readAfter(checked.sound.seq, piece, sync::kMaxBatchBytes);
        if (!events && events.error().code == Errc::Corrupt && piece > 1) {
            piece = 1; // one of them cannot even be read: which one?
            continue;
        }
        if (!events && events.error().code == Errc::Corrupt) {
            checked.broken = events.error().what;
            return checked;
        }
        if (!events)
            return failed(std::move(events));
        if (events->empty())
            return checked;
        for (const sync::Event& event : *events) {
            if (auto sound = sync::follows(checked.sound, event); !sound) {
                checked.broken = sound.error().what;
                return checked;
            }
            checked.sound = {.seq = event.header.seq, .hash = event.hash};
        }
        if (onProgress)
            onProgress(checked.sound.seq);
    }
}

Result<sync::Head> Journal::verify(const std::function<void(std::uint64_t)>& onProgress)
{
    auto checked = check(onProgress);
    if (!checked)
        return failed(std::move(checked));
    if (!checked->broken.empty())
        return fail(Errc::Corrupt,
                    std::format("the journal breaks at event {}: {}", checked->sound.seq + 1, checked->broken));
    return checked->sound;
}

} // namespace tongguan::store
