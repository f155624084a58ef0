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
        return row.none(Errc::NotFound, std::format("no event {} of {}", seq, kiosk));
    return hashFrom(row, 0);
}

/// Until the transaction ends nobody else moves this journal. One that is new is held by nothing: of two processes that
/// begin it the second fails at the event's key, and is sent again.
Result<Journals::State> Journals::hold(std::string_view kiosk)
{
    auto row = database_.query("SELECT seq, hash, frozen FROM journal WHERE kiosk = ? FOR UPDATE", kiosk);
    if (!row.next()) {
        if (auto ok = row.finish(); !ok)
            return failed(std::move(ok));
        return State{};
    }
    auto hash = hashFrom(row, 1);
    if (!hash)
        return failed(std::move(hash));
    return State{.head = {static_cast<std::uint64_t>(row.integer(0)), *hash}, .frozen = row.integer(2) != 0};
}

/// What is read may lie on one disk alone: of a COMMIT that was cut off while it waited for a standby, or of a server
/// that crashed then and started again. The row is held, which is a write, and its COMMIT waits.
Result<Head> Journals::durableHead(std::string_view kiosk)
{
    Transaction transaction(database_);
    auto state = hold(kiosk);
    if (!state)
        return failed(std::move(state));
    if (auto ok = transaction.commit(); !ok)
        return failed(std::move(ok));
    return state->head;
}

Result<Appended> Journals::append(std::string_view kiosk, const Batch& batch)
{
    if (batch.events.empty() || batch.events.back().hash != batch.checkpoint.head.hash ||
        batch.events.back().header.seq != batch.checkpoint.head.seq)
        return Refused{Refused::Why::Broken, "the checkpoint is not of the last event"};
    Transaction transaction(database_);
    auto state = hold(kiosk);
    if (!state)
        return failed(std::move(state));
    const Head& held = state->head;
    if (batch.events.front().header.seq > held.seq + 1)
        return Refused{Refused::Why::Gap, std::format("the batch starts at {}, the head is {}",
                                                      batch.events.front().header.seq, held.seq)};
    const Event& first = batch.events.front();
    if (auto ok = holdsTogether(batch, 1, {first.header.seq, first.hash}); !ok)
        return Refused{Refused::Why::Broken, ok.error().what};
    std::size_t fresh = 0;
    auto refused = compareHeld(kiosk, held, batch, fresh);
    if (!refused)
        return failed(std::move(refused));
    Result<Appended> outcome = Refused{Refused::Why::Diverged, {}};
    if (*refused && (*refused)->why != Refused::Why::Diverged)
        return **refused;
    if (*refused || state->frozen)
        outcome = freeze(kiosk, batch, fresh);
    else
        outcome = store(kiosk, batch, fresh, held);
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
        if (!count.next())
            return count.none(Errc::Corrupt, "nothing was counted");
        kept = count.integer(0);
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

/// Of events that are held already: the acknowledgement got lost, and with it this list.
Result<std::vector<Parked>> Journals::parkedAgain(std::string_view kiosk, std::span<const Event> events)
{
    std::vector<Parked> again;
    for (const Event& event : events) {
        const auto parked = isParked(kiosk, event.header.seq);
        if (!parked)
            return std::unexpected(parked.error());
        if (*parked)
            again.push_back({event.header.seq, unusable(event).value_or("set apart")});
    }
    return again;
}

Result<> Journals::park(std::string_view kiosk, const Parked& parked)
{
    return database_.run("INSERT INTO parked (kiosk, seq, reason) VALUES (?, ?, ?)", kiosk,
                         static_cast<std::int64_t>(parked.seq), parked.reason);
}

Result<> Journals::move(std::string_view kiosk, const Head& head, const Checkpoint& checkpoint)
{
    if (auto ok = database_.run("INSERT INTO journal (kiosk, seq, hash) VALUES (?, ?, ?)"
                                " ON CONFLICT (kiosk) DO UPDATE SET seq = excluded.seq, hash = excluded.hash",
                                kiosk, static_cast<std::int64_t>(head.seq), ByteView(head.hash));
        !ok)
        return ok;
    return database_.run("INSERT INTO checkpoint (kiosk, seq, signature) VALUES (?, ?, ?)", kiosk,
                         static_cast<std::int64_t>(checkpoint.head.seq), ByteView(checkpoint.signature));
}

Result<Appended> Journals::store(std::string_view kiosk, const Batch& batch, std::size_t fresh, const Head& head)
{
    const std::span<const Event> events(batch.events);
    auto again = parkedAgain(kiosk, events.first(fresh));
    if (!again)
        return failed(std::move(again));
    Accepted accepted{head, std::move(*again)};
    for (const Event& event : events.subspan(fresh)) {
        if (auto ok = insert(kiosk, event); !ok)
            return failed(std::move(ok));
        if (auto reason = unusable(event)) {
            accepted.parked.push_back({event.header.seq, std::move(*reason)});
            if (auto ok = park(kiosk, accepted.parked.back()); !ok)
                return failed(std::move(ok));
        }
        accepted.head = {event.header.seq, event.hash};
    }
    if (fresh < events.size()) {
        if (auto ok = move(kiosk, accepted.head, batch.checkpoint); !ok)
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

Result<std::vector<Parked>> Journals::parked(std::string_view kiosk)
{
    auto rows = database_.query("SELECT seq, reason FROM parked WHERE kiosk = ? ORDER BY seq DESC LIMIT 100", kiosk);
    std::vector<Parked> all;
    while (rows.next())
        all.push_back({static_cast<std::uint64_t>(rows.integer(0)), rows.text(1)});
    if (auto ok = rows.finish(); !ok)
        return failed(std::move(ok));
    return all;
}

Result<bool> Journals::isParked(std::string_view kiosk, std::uint64_t seq)
{
    auto row =
        database_.query("SELECT 1 FROM parked WHERE kiosk = ? AND seq = ?", kiosk, static_cast<std::int64_t>(seq));
    const bool found = row.next();
    if (auto ok = row.finish(); !ok)
        return failed(std::move(ok));
    return found;
}

} // namespace tongguan::sync
