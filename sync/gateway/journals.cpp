// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/journals.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>
#include <utility>

namespace tongguan::sync {

namespace {

constexpr std::int64_t kMaxQuarantine = 20'000; // events of one journal: a hostile machine cannot fill the disk

Result<Hash> hashFrom(const Query& row, int column)
{
    const Bytes bytes = row.blob(column);
    Hash hash{};
    if (bytes.size() != hash.size())
        return fail(Errc::Corrupt, "a stored hash has another size");
    std::ranges::copy(bytes, hash.begin());
    return hash;
}

Result<Event> eventFrom(const Query& row)
{
    Event event;
    event.header.seq = static_cast<std::uint64_t>(row.integer(0));
    event.header.id = row.text(1);
    event.header.type = row.text(2);
    event.header.at = fromMicroseconds(row.integer(3));
    event.header.boot = row.text(4);
    event.header.monotonic = row.integer(5);
    event.header.actor = row.text(6);
    event.header.crossing = row.text(7);
    event.body = row.text(8);
    auto bodyHash = hashFrom(row, 9);
    auto hash = hashFrom(row, 10);
    if (!bodyHash || !hash)
        return fail(Errc::Corrupt, "a stored hash has another size");
    event.bodyHash = *bodyHash;
    event.hash = *hash;
    return event;
}

/// The chain within the batch, from event `from` on, after a head that is already trusted to be before it.
Result<> holdsTogether(const Batch& batch, std::size_t from, Head head)
{
    for (std::size_t i = from; i < batch.events.size(); ++i) {
        const Event& event = batch.events[i];
        if (auto ok = follows(head, event); !ok)
            return ok;
        head = {event.header.seq, event.hash};
    }
    return {};
}

} // namespace

std::optional<std::string> unusable(const Event& event)
{
    if (auto ok = checkHeader(event.header); !ok)
        return "header: " + ok.error().what;
    if (!event.body.empty() && !nlohmann::json::accept(event.body))
        return "body: no JSON";
    return std::nullopt;
}

Result<Head> Journals::head(std::string_view kiosk)
{
    auto row = database_.query("SELECT seq, hash FROM journal WHERE kiosk = ?", kiosk);
    if (!row.next()) {
        if (auto ok = row.finish(); !ok)
            return failed(std::move(ok));
        return Head{};
    }
    auto hash = hashFrom(row, 1);
    if (!hash)
        return failed(std::move(hash));
    return Head{static_cast<std::uint64_t>(row.integer(0)), *hash};
}

Result<Hash> Journals::hashAt(std::string_view kiosk, std::uint64_t seq)
{
    auto row =
        database_.query("SELECT hash FROM event WHERE kiosk = ? AND seq = ?", kiosk, static_cast<std::int64_t>(seq));
    if (!row.next())
        return fail(Errc::NotFound, std::format("no event {} of {}", seq, kiosk));
    return hashFrom(row, 0);
}

bool Journals::isFrozen(std::string_view kiosk)
{
    auto row = database_.query("SELECT frozen FROM journal WHERE kiosk = ?", kiosk);
    return row.next() && row.integer(0) != 0;
}

Result<Appended> Journals::append(std::string_view kiosk, const Batch& batch)
{
    if (batch.events.empty() || batch.events.back().hash != batch.checkpoint.head.hash ||
        batch.events.back().header.seq != batch.checkpoint.head.seq)
        return Refused{Refused::Why::Broken, "the checkpoint is not of the last event"};
    Transaction transaction(database_);
    auto held = head(kiosk);
    if (!held)
        return failed(std::move(held));
    if (batch.events.front().header.seq > held->seq + 1)
        return Refused{Refused::Why::Gap, std::format("the batch starts at {}, the head is {}",
                                                      batch.events.front().header.seq, held->seq)};
    const Event& first = batch.events.front();
    if (auto ok = holdsTogether(batch, 1, {first.header.seq, first.hash}); !ok)
        return Refused{Refused::Why::Broken, ok.error().what};
    std::size_t fresh = 0;
    auto refused = compareHeld(kiosk, *held, batch, fresh);
    if (!refused)
        return failed(std::move(refused));
    Result<Appended> outcome = Refused{Refused::Why::Diverged, {}};
    if (*refused && (*refused)->why != Refused::Why::Diverged)
        return **refused;
    if (*refused || isFrozen(kiosk))
        outcome = freeze(kiosk, batch, fresh);
    else
        outcome = store(kiosk, batch, fresh, *held);
    if (!outcome)
        return outcome;
    if (auto ok = transaction.commit(); !ok)
        return failed(std::move(ok));
    return outcome;
}

/// Sets `fresh` to the first event that the receiver does not hold, or that differs from what it holds.
Result<std::optional<Refused>> Journals::compareHeld(std::string_view kiosk, const Head& head, const Batch& batch,
                                                     std::size_t& fresh)
{
    const Refused diverged{Refused::Why::Diverged, {}};
    for (; fresh < batch.events.size() && batch.events[fresh].header.seq <= head.seq; ++fresh) {
        auto hash = hashAt(kiosk, batch.events[fresh].header.seq);
        if (!hash)
            return failed(std::move(hash));
        if (*hash != batch.events[fresh].hash)
            return diverged;
    }
    if (fresh != 0 || batch.events.empty())
        return std::nullopt;
    const Event& first = batch.events.front();
    if (follows(head, first))
        return std::nullopt;
    if (!first.body.empty() && sha256(first.body) != first.bodyHash)
        return Refused{Refused::Why::Broken,
                       std::format("event {}: the body is not the one that was hashed", first.header.seq)};
    return diverged; // it follows something, but not what we hold
}

Result<Appended> Journals::freeze(std::string_view kiosk, const Batch& batch, std::size_t from)
{
    if (auto ok = database_.run("INSERT INTO journal (kiosk, seq, hash, frozen) VALUES (?, 0, ?, 1)"
                                " ON CONFLICT (kiosk) DO UPDATE SET frozen = 1",
                                kiosk, ByteView(kGenesis));
        !ok)
        return failed(std::move(ok));
    std::int64_t kept = 0;
    {
        auto count = database_.query("SELECT COUNT(*) FROM quarantine WHERE kiosk = ?", kiosk);
        kept = count.next() ? count.integer(0) : 0;
    }
    for (std::size_t i = from; i < batch.events.size() && kept < kMaxQuarantine; ++i, ++kept) {
        const Event& event = batch.events[i];
        if (auto ok =
                database_.run("INSERT INTO quarantine (kiosk, seq, hash, line, received_at) VALUES (?, ?, ?, ?, ?)"
                              " ON CONFLICT DO NOTHING",
                              kiosk, static_cast<std::int64_t>(event.header.seq), ByteView(event.hash),
                              eventLine(event), toMicroseconds(clock_.now()));
            !ok)
            return failed(std::move(ok));
    }
    return Refused{Refused::Why::Diverged, "another journal of this name is held here; this one is kept apart"};
}

Result<> Journals::insert(std::string_view kiosk, const Event& event)
{
    const EventHeader& header = event.header;
    return database_.run(
        "INSERT INTO event (kiosk, seq, id, type, at, boot, mono, actor, crossing, body, body_hash, hash)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        kiosk, static_cast<std::int64_t>(header.seq), header.id, header.type, toMicroseconds(header.at), header.boot,
        header.monotonic, header.actor, header.crossing, event.body, ByteView(event.bodyHash), ByteView(event.hash));
}

Result<Appended> Journals::store(std::string_view kiosk, const Batch& batch, std::size_t fresh, const Head& head)
{
    Accepted accepted{head, {}};
    for (std::size_t i = 0; i < fresh; ++i) // the acknowledgement got lost, and with it this list
        if (isParked(kiosk, batch.events[i].header.seq))
            accepted.parked.push_back({batch.events[i].header.seq, unusable(batch.events[i]).value_or("set apart")});
    for (std::size_t i = fresh; i < batch.events.size(); ++i) {
        const Event& event = batch.events[i];
        if (auto ok = insert(kiosk, event); !ok)
            return failed(std::move(ok));
        if (auto reason = unusable(event)) {
            if (auto ok = database_.run("INSERT INTO parked (kiosk, seq, reason) VALUES (?, ?, ?)", kiosk,
                                        static_cast<std::int64_t>(event.header.seq), *reason);
                !ok)
                return failed(std::move(ok));
            accepted.parked.push_back({event.header.seq, std::move(*reason)});
        }
        accepted.head = {event.header.seq, event.hash};
    }
    if (fresh < batch.events.size()) {
        if (auto ok = database_.run("INSERT INTO journal (kiosk, seq, hash) VALUES (?, ?, ?)"
                                    " ON CONFLICT (kiosk) DO UPDATE SET seq = excluded.seq, hash = excluded.hash",
                                    kiosk, static_cast<std::int64_t>(accepted.head.seq), ByteView(accepted.head.hash));
            !ok)
            return failed(std::move(ok));
        const Checkpoint& checkpoint = batch.checkpoint;
        if (auto ok = database_.run("INSERT INTO checkpoint (kiosk, seq, signature) VALUES (?, ?, ?)", kiosk,
                                    static_cast<std::int64_t>(checkpoint.head.seq), ByteView(checkpoint.signature));
            !ok)
            return failed(std::move(ok));
    }
    return accepted;
}

Result<std::vector<Event>> Journals::readAfter(std::string_view kiosk, std::uint64_t seq, std::size_t maxEvents,
                                               std::size_t maxBytes)
{
    auto rows =
        database_.query("SELECT seq, id, type, at, boot, mono, actor, crossing, body, body_hash, hash FROM event"
                        " WHERE kiosk = ? AND seq > ? ORDER BY seq LIMIT ?",
                        kiosk, static_cast<std::int64_t>(seq), static_cast<std::int64_t>(maxEvents));
    std::vector<Event> events;
    std::size_t bytes = 0;
    while (rows.next()) {
        auto event = eventFrom(rows);
        if (!event)
            return failed(std::move(event));
        bytes += event->body.size();
        if (!events.empty() && bytes > maxBytes)
            return events;
        events.push_back(std::move(*event));
    }
    if (auto ok = rows.finish(); !ok)
        return failed(std::move(ok));
    return events;
}

std::vector<Parked> Journals::parked(std::string_view kiosk)
{
    auto rows = database_.query("SELECT seq, reason FROM parked WHERE kiosk = ? ORDER BY seq DESC LIMIT 100", kiosk);
    std::vector<Parked> all;
    while (rows.next())
        all.push_back({static_cast<std::uint64_t>(rows.integer(0)), rows.text(1)});
    return all;
}

bool Journals::isParked(std::string_view kiosk, std::uint64_t seq)
{
    auto row =
        database_.query("SELECT 1 FROM parked WHERE kiosk = ? AND seq = ?", kiosk, static_cast<std::int64_t>(seq));
    return row.next();
}

} // namespace tongguan::sync
