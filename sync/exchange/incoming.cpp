// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exchange/incoming.h"

#include "base/bytes.h"
#include "base/json.h"

#include <chrono>
#include <format>
#include <optional>

namespace tongguan::exchange {

namespace {

constexpr std::string_view kCategory = "tongguan.sync.exchange";
constexpr std::size_t kFilesAtOnce = 20;
constexpr std::chrono::minutes kStillWritten{1};
constexpr std::size_t kLongestName = 200;
constexpr std::size_t kDigestShown = 16;

} // namespace

Result<bool> Incoming::collect()
{
    const auto names = parts_.folders.list(Box::In);
    if (!names)
        return std::unexpected(names.error());
    std::size_t taken = 0;
    std::optional<Error> failure;
    for (const std::string& name : *names) {
        if (taken == kFilesAtOnce)
            break;
        const auto moved = take(name);
        if (!moved)
            failure = moved.error(); // it holds up none of the others
        else
            taken += *moved ? 1 : 0;
    }
    if (failure)
        return std::unexpected(*failure);
    return taken == kFilesAtOnce;
}

/// Whether it is dealt with. A file that cannot be read yet may still be written; a minute later it is set apart.
Result<bool> Incoming::take(const std::string& name)
{
    const auto written = parts_.folders.written(Box::In, name);
    const auto content = parts_.folders.content(Box::In, name);
    const bool tooLong = !content && content.error().code == Errc::Exhausted;
    if (!written || (!content && !tooLong))
        return std::unexpected(!written ? written.error() : content.error());
    const auto replies = content ? repliesIn(*content, parts_.settings.port.sender) : std::unexpected(content.error());
    const auto age = parts_.clock.now() - *written;
    if (!replies && age < kStillWritten && age > -kStillWritten)
        return false;
    // Senders use names again. With its digest in front the same file has the same name, and another one another.
    const std::string digest = content ? toHex(sha256(*content)) : std::string();
    const std::string as =
        ((tooLong ? "too-long" : digest.substr(0, kDigestShown)) + "_" + name).substr(0, kLongestName);
    bool known = false;
    sync::Transaction transaction(parts_.database);
    if (auto ok = replies ? hear(*replies, digest, as, known) : setApart(as, replies.error().what); !ok)
        return failed(std::move(ok));
    if (auto ok = transaction.commit(); !ok)
        return failed(std::move(ok));
    parts_.published();
    if (auto moved = parts_.folders.move(name, Box::In, known ? Box::Read : Box::Apart, as); !moved)
        return failed(std::move(moved));
    return true;
}

Result<> Incoming::hear(const std::vector<Reply>& replies, const std::string& digest, const std::string& as,
                        bool& known)
{
    for (const Reply& reply : replies) {
        const auto moment = momentOf(reply);
        if (!moment && moment.error().code == Errc::NotFound) {
            if (auto ok = setApart(as, "of a message that was never sent"); !ok)
                return ok;
            continue;
        }
        if (!moment)
            return std::unexpected(moment.error());
        known = true;
        if (auto ok = note(*moment, reply, digest); !ok)
            return ok;
    }
    return {};
}

/// NotFound for what we never sent.
Result<std::int64_t> Incoming::momentOf(const Reply& reply)
{
    auto row =
        reply.names == Reply::Names::Manifest
            ? parts_.database.query("SELECT moment FROM exchange_message WHERE message_id = ? AND interchange = ''",
                                    reply.name)
        : reply.names == Reply::Names::Report
            ? parts_.database.query("SELECT moment FROM exchange_message WHERE message_id = ? AND interchange <> ''",
                                    reply.name)
            : parts_.database.query("SELECT moment FROM exchange_message WHERE interchange = ? AND interchange <> ''",
                                    reply.name);
    if (row.next())
        return row.integer(0);
    if (auto ok = row.finish(); !ok)
        return failed(std::move(ok));
    return fail(Errc::NotFound, "no such message");
}

Result<> Incoming::note(std::int64_t moment, const Reply& reply, const std::string& digest)
{
    const std::int64_t now = toMicroseconds(parts_.clock.now());
    if (auto ok = parts_.database.run("INSERT INTO exchange_said (moment, digest, code, standing, customs, sent_at,"
                                      " faults, heard_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                                      moment, digest, reply.code, codeOf(reply.word), std::int64_t{reply.customs},
                                      reply.sentAt, dump(Json(reply.faults)), now);
        !ok)
        return ok;
    if (reply.customs || reply.word == Word::Refused) {
        if (auto ok = parts_.database.run("UPDATE exchange_message SET answered_at = ? WHERE moment = ?"
                                          " AND answered_at = 0",
                                          now, moment);
            !ok)
            return ok;
    }
    std::string crossing;
    {
        auto row = parts_.database.query("SELECT crossing FROM exchange_message WHERE moment = ?", moment);
        if (!row.next())
            return fail(Errc::Unavailable, "the messages cannot be read");
        crossing = row.text(0);
    }
    const auto again = parts_.answers.update(crossing);
    if (!again)
        return std::unexpected(again.error());
    for (const std::int64_t one : *again)
        if (auto ok = parts_.outgoing.again(one); !ok)
            return ok;
    return {};
}

Result<> Incoming::setApart(const std::string& as, std::string_view why)
{
    // A name from outside may be somebody's; the digest in front finds the file.
    parts_.log.write(Severity::Error, kCategory,
                     std::format("set-apart file={} why=\"{}\"", as.substr(0, as.find('_')), why));
    return parts_.database.run("INSERT INTO exchange_apart (file, why, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", as,
                               why, toMicroseconds(parts_.clock.now()));
}

} // namespace tongguan::exchange
