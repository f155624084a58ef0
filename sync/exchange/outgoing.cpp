// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exchange/outgoing.h"

#include <algorithm>
#include <format>
#include <vector>

namespace tongguan::exchange {

namespace {

constexpr std::string_view kCategory = "tongguan.sync.exchange";
constexpr std::int64_t kPostedAtOnce = 20;
constexpr std::int64_t kMaxAttempts = 20;
constexpr int kCrowdedMoments = 1'000;
constexpr std::chrono::seconds kQuiet{10};     // after the last passenger was read
constexpr std::chrono::seconds kFirstPause{5}; // before a message goes out again
constexpr std::chrono::seconds kLongestPause{3600};

/// Of a message that is tried for this time: 5 s, 20 s, 80 s … an hour.
std::chrono::seconds pauseBefore(std::int64_t attempt)
{
    std::chrono::seconds pause = kFirstPause;
    for (std::int64_t i = 2; i < attempt && pause < kLongestPause; ++i)
        pause *= 4;
    return std::min(pause, kLongestPause);
}

} // namespace

Result<> Outgoing::decided(const sync::CrossingRecord& record)
{
    const From from{.kiosk = record.kiosk,
                    .crossing = record.crossing,
                    .seq = static_cast<std::int64_t>(record.seq),
                    .at = record.at};
    const auto told = parts_.stories.upTo(from.kiosk, from.crossing, from.seq);
    if (!told && told.error().code != Errc::InvalidInput)
        return std::unexpected(told.error());
    for (const MessageKind kind : parts_.settings.messages) {
        if (!told) {
            if (auto ok = unmade(kind, from, told.error()); !ok)
                return ok;
            continue;
        }
        if (!speaksOf(kind, told->crossing) || kind == MessageKind::Passengers)
            continue;
        if (auto ok = tell(kind, *told, from); !ok)
            return ok;
    }
    if (!told || !told->crossing.passengers ||
        !std::ranges::contains(parts_.settings.messages, MessageKind::Passengers))
        return {};
    // Its passengers may still be on their way here from other kiosks.
    return parts_.database.run(
        "INSERT INTO exchange_bus (list, crossing, due_at) VALUES (?, ?, ?)"
        " ON CONFLICT (list) DO UPDATE SET crossing = excluded.crossing, due_at = excluded.due_at",
        told->crossing.passengers->number, from.crossing, toMicroseconds(parts_.clock.now() + kQuiet));
}

Result<> Outgoing::seen(std::string_view kiosk, std::int64_t seq, std::string_view list, std::string_view person)
{
    if (auto ok =
            parts_.database.run("INSERT INTO exchange_passenger (list, person, kiosk, seq) VALUES (?, ?, ?, ?)"
                                " ON CONFLICT (list, person) DO UPDATE SET kiosk = excluded.kiosk, seq = excluded.seq",
                                list, person, kiosk, seq);
        !ok)
        return ok;
    return parts_.database.run("UPDATE exchange_bus SET due_at = ? WHERE list = ?",
                               toMicroseconds(parts_.clock.now() + kQuiet), list);
}

Result<std::string> Outgoing::nextList()
{
    From from;
    std::string list;
    {
        auto row = parts_.database.query(
            "SELECT list, exchange_bus.crossing, event.kiosk, event.seq, event.at"
            " FROM exchange_bus JOIN exchange_crossing ON exchange_crossing.crossing ="
            " exchange_bus.crossing JOIN event ON event.kiosk = exchange_crossing.kiosk"
            " AND event.seq = exchange_crossing.seq WHERE due_at <> 0 AND due_at <= ? ORDER BY due_at LIMIT 1",
            toMicroseconds(parts_.clock.now()));
        if (!row.next()) {
            if (auto ok = row.finish(); !ok)
                return failed(std::move(ok));
            return std::string();
        }
        list = row.text(0);
        from = {.kiosk = row.text(2),
                .crossing = row.text(1),
                .seq = row.integer(3),
                .at = fromMicroseconds(row.integer(4))};
    }
    const auto told = parts_.stories.upTo(from.kiosk, from.crossing, from.seq);
    if (!told && told.error().code != Errc::InvalidInput)
        return std::unexpected(told.error());
    if (auto ok =
            told ? tell(MessageKind::Passengers, *told, from) : unmade(MessageKind::Passengers, from, told.error());
        !ok)
        return failed(std::move(ok));
    if (auto ok = parts_.database.run("UPDATE exchange_bus SET due_at = 0 WHERE list = ?", list); !ok)
        return failed(std::move(ok));
    return from.crossing;
}

/// What was told before in the same words is not told again; that something arrived, never.
Result<> Outgoing::tell(MessageKind kind, const Told& told, const From& from)
{
    const auto content = contentOf(kind, told, parts_.settings.port);
    if (!content)
        return unmade(kind, from, content.error());
    std::int64_t revision = 1;
    {
        auto last =
            parts_.database.query("SELECT revision, digest FROM exchange_message WHERE crossing = ? AND kind = ?"
                                  " ORDER BY revision DESC, attempt DESC LIMIT 1",
                                  from.crossing, codeOf(kind));
        if (last.next()) {
            if (kind == MessageKind::Arrival || std::ranges::equal(last.blob(1), *content))
                return {};
            revision = last.integer(0) + 1;
        }
        if (auto ok = last.finish(); !ok)
            return ok;
    }
    const auto moment = freeMoment(from.at);
    if (!moment)
        return std::unexpected(moment.error());
    const auto message = writtenMessage(kind, told, parts_.settings.port, static_cast<int>(revision), *moment);
    if (!message)
        return unmade(kind, from, message.error());
    return add(kind, from, revision, 1, *content, *moment, parts_.clock.now(), *message);
}

Result<> Outgoing::unmade(MessageKind kind, const From& from, const Error& error)
{
    parts_.log.write(Severity::Warning, kCategory,
                     std::format("not-made kind={} crossing={} why=\"{}\"", codeOf(kind), from.crossing, error.what));
    return parts_.database.run("INSERT INTO exchange_unmade (crossing, kind, why, at) VALUES (?, ?, ?, ?)"
                               " ON CONFLICT (crossing, kind) DO UPDATE SET why = excluded.why, at = excluded.at",
                               from.crossing, codeOf(kind), error.what, toMicroseconds(parts_.clock.now()));
}

/// The wished one to the millisecond, or the next that nothing has. A kiosk whose clock is years off gets ours.
Result<UtcTime> Outgoing::freeMoment(UtcTime wished)
{
    constexpr std::chrono::years kPlausible{10};
    const UtcTime now = parts_.clock.now();
    if (wished < now - kPlausible || wished > now + kPlausible)
        wished = now;
    UtcTime moment = std::chrono::floor<std::chrono::milliseconds>(wished);
    for (int i = 0; i < kCrowdedMoments; ++i, moment += std::chrono::milliseconds{1}) {
        auto row = parts_.database.query("SELECT 1 FROM exchange_message WHERE moment = ?", toMicroseconds(moment));
        if (!row.next()) {
            if (auto ok = row.finish(); !ok)
                return failed(std::move(ok));
            return moment;
        }
    }
    auto last = parts_.database.query("SELECT MAX(moment) FROM exchange_message");
    if (!last.next())
        return fail(Errc::Unavailable, "the messages cannot be read");
    return fromMicroseconds(last.integer(0)) + std::chrono::milliseconds{1};
}

Result<> Outgoing::add(MessageKind kind, const From& from, std::int64_t revision, std::int64_t attempt,
                       const Hash& digest, UtcTime moment, UtcTime due, const WrittenMessage& message)
{
    if (auto ok = parts_.database.run("DELETE FROM exchange_unmade WHERE crossing = ? AND kind = ?", from.crossing,
                                      codeOf(kind));
        !ok)
        return ok;
    return parts_.database.run(
        "INSERT INTO exchange_message (moment, crossing, kind, revision, attempt, kiosk, seq, digest, file, message_id,"
        " interchange, content, made_at, due_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        toMicroseconds(moment), from.crossing, codeOf(kind), revision, attempt, from.kiosk, from.seq, ByteView(digest),
        message.file, message.id, message.interchange, asBytes(message.content), toMicroseconds(parts_.clock.now()),
        toMicroseconds(due));
}

Result<> Outgoing::again(std::int64_t moment)
{
    From from;
    std::optional<MessageKind> kind;
    std::int64_t revision = 0;
    std::int64_t attempt = 0;
    Hash digest{};
    {
        auto row = parts_.database.query("SELECT kiosk, crossing, seq, kind, revision, attempt, digest, given_up"
                                         " FROM exchange_message WHERE moment = ?",
                                         moment);
        if (!row.next() || row.integer(7) != 0)
            return row.finish();
        from = {.kiosk = row.text(0), .crossing = row.text(1), .seq = row.integer(2), .at = parts_.clock.now()};
        if (const auto known = fromCode<MessageKind>(row.text(3)))
            kind = *known;
        revision = row.integer(4);
        attempt = row.integer(5);
        const Bytes bytes = row.blob(6);
        std::ranges::copy_n(bytes.begin(), static_cast<std::ptrdiff_t>(std::min(bytes.size(), digest.size())),
                            digest.begin());
    }
    const auto told = parts_.stories.upTo(from.kiosk, from.crossing, from.seq);
    if (!told && told.error().code != Errc::InvalidInput)
        return std::unexpected(told.error());
    const auto free = freeMoment(from.at);
    if (!free)
        return std::unexpected(free.error());
    const auto message =
        kind && told && attempt < kMaxAttempts
            ? writtenMessage(*kind, *told, parts_.settings.port, static_cast<int>(revision), *free)
            : Result<WrittenMessage>(fail(Errc::Exhausted, told ? "tried too often" : told.error().what));
    if (!message) {
        parts_.log.write(
            Severity::Error, kCategory,
            std::format("given-up crossing={} attempts={} why=\"{}\"", from.crossing, attempt, message.error().what));
        return parts_.database.run("UPDATE exchange_message SET given_up = 1 WHERE moment = ?", moment);
    }
    // The earlier attempt waits for nothing any more.
    if (auto ok = parts_.database.run("UPDATE exchange_message SET answered_at = ? WHERE moment = ?",
                                      toMicroseconds(from.at), moment);
        !ok)
        return ok;
    return add(*kind, from, revision, attempt + 1, digest, *free, from.at + pauseBefore(attempt + 1), *message);
}

Result<std::int64_t> Outgoing::unanswered(std::chrono::minutes limit)
{
    auto row = parts_.database.query("SELECT COUNT(*) FROM exchange_message WHERE out_at <> 0 AND answered_at = 0"
                                     " AND given_up = 0 AND out_at < ?",
                                     toMicroseconds(parts_.clock.now() - limit));
    if (!row.next())
        return fail(Errc::Unavailable, "the messages cannot be read");
    return row.integer(0);
}

Result<std::size_t> Outgoing::post()
{
    struct Waiting {
        std::int64_t moment;
        std::string file;
        Bytes content;
    };
    std::vector<Waiting> waiting;
    {
        auto rows = parts_.database.query("SELECT moment, file, content FROM exchange_message WHERE out_at = 0"
                                          " AND due_at <= ? ORDER BY moment LIMIT ?",
                                          toMicroseconds(parts_.clock.now()), kPostedAtOnce);
        while (rows.next())
            waiting.push_back({rows.integer(0), rows.text(1), rows.blob(2)});
        if (auto ok = rows.finish(); !ok)
            return failed(std::move(ok));
    }
    for (const Waiting& one : waiting) {
        // A name that is in a box already is what a crash left behind: it goes out once.
        const auto put = parts_.folders.put(one.file, asText(one.content));
        if (!put)
            return std::unexpected(put.error());
        if (auto ok = parts_.database.run("UPDATE exchange_message SET out_at = ?, content = ? WHERE moment = ?",
                                          toMicroseconds(parts_.clock.now()), asBytes(""), one.moment);
            !ok)
            return failed(std::move(ok));
    }
    return waiting.size();
}

} // namespace tongguan::exchange
