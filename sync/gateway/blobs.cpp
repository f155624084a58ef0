// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/blobs.h"

#include <format>

namespace tongguan::sync {

namespace {

struct Upload {
    std::uint64_t total = 0;
    std::uint64_t held = 0;
};

/// Nothing held and of no length where there is none.
Result<Upload> uploadOf(Database& database, std::string_view machine, std::string_view id)
{
    auto row = database.query("SELECT size, held FROM upload WHERE kiosk = ? AND id = ?", machine, id);
    if (!row.next()) {
        if (auto ok = row.finish(); !ok)
            return failed(std::move(ok));
        return Upload{};
    }
    return Upload{static_cast<std::uint64_t>(row.integer(0)), static_cast<std::uint64_t>(row.integer(1))};
}

} // namespace

/// Held until the transaction ends, whose COMMIT then waits until a standby has the picture, too: a machine that hears
/// of it lets its own go.
Result<std::optional<std::uint64_t>> Blobs::whole(std::string_view id)
{
    auto row = database_.query("SELECT size FROM blob WHERE id = ? FOR UPDATE", id);
    std::optional<std::uint64_t> size;
    if (row.next())
        size = static_cast<std::uint64_t>(row.integer(0));
    if (auto ok = row.finish(); !ok)
        return failed(std::move(ok));
    return size;
}

Result<Held> Blobs::held(std::string_view machine, std::string_view id)
{
    Transaction transaction(database_);
    const auto size = whole(id);
    if (!size)
        return std::unexpected(size.error());
    if (auto ok = transaction.commit(); !ok)
        return failed(std::move(ok));
    if (*size)
        return Held{.bytes = **size, .whole = true};
    const auto upload = uploadOf(database_, machine, id);
    if (!upload)
        return std::unexpected(upload.error());
    return Held{.bytes = upload->held};
}

Result<bool> Blobs::hasRoom(std::uint64_t total)
{
    if (room_.freeBytes() - static_cast<std::int64_t>(total) < room_.leaveFree)
        return false;
    auto row = database_.query("SELECT CAST((SELECT COALESCE(SUM(size), 0) FROM blob)"
                               " + (SELECT COALESCE(SUM(size), 0) FROM upload) AS BIGINT)");
    if (!row.next())
        return row.none(Errc::Corrupt, "nothing was counted");
    return row.integer(0) + static_cast<std::int64_t>(total) <= room_.bytes;
}

Result<> Blobs::drop(std::string_view machine, std::string_view id)
{
    return database_.run("DELETE FROM upload WHERE kiosk = ? AND id = ?", machine, id);
}

Result<> Blobs::begin(std::string_view machine, std::string_view id, std::uint64_t total)
{
    if (auto ok = drop(machine, id); !ok)
        return ok;
    const auto room = hasRoom(total);
    if (!room)
        return std::unexpected(room.error());
    if (!*room)
        return fail(Errc::Exhausted, "no room for another picture");
    // A machine sends one after the other: older ones were given up.
    if (auto ok = database_.run("DELETE FROM upload WHERE kiosk = ? AND id NOT IN"
                                " (SELECT id FROM upload WHERE kiosk = ? ORDER BY began_at DESC LIMIT ?)",
                                machine, machine, static_cast<std::int64_t>(room_.unfinishedEach - 1));
        !ok)
        return ok;
    return database_.run("INSERT INTO upload (kiosk, id, size, held, began_at) VALUES (?, ?, ?, 0, ?)", machine, id,
                         static_cast<std::int64_t>(total), toMicroseconds(clock_.now()));
}

Result<Held> Blobs::take(std::string_view machine, std::string_view id, const ByteRange& range, ByteView bytes)
{
    if (bytes.size() != range.size())
        return fail(Errc::InvalidInput, "the body is not as long as its range");
    Transaction transaction(database_);
    const auto size = whole(id);
    if (!size)
        return std::unexpected(size.error());
    if (*size) {
        if (auto ok = transaction.commit(); !ok)
            return failed(std::move(ok));
        return Held{.bytes = **size, .whole = true};
    }
    auto known = uploadOf(database_, machine, id);
    if (!known)
        return failed(std::move(known));
    Upload& upload = *known;
    if (range.first == 0 && upload.total != range.total) {
        if (auto ok = begin(machine, id, range.total); !ok)
            return failed(std::move(ok));
        upload = {.total = range.total};
    }
    if (upload.total != range.total || range.first > upload.held)
        return fail(Errc::NotFound, std::format("{} bytes are held", upload.held));
    if (range.last < upload.held) // came before, its answer got lost
        return Held{.bytes = upload.held};
    const ByteView fresh = bytes.subspan(upload.held - range.first);
    if (auto ok = database_.run("INSERT INTO upload_part (kiosk, id, first, bytes) VALUES (?, ?, ?, ?)", machine, id,
                                static_cast<std::int64_t>(upload.held), fresh);
        !ok)
        return failed(std::move(ok));
    if (auto ok = database_.run("UPDATE upload SET held = ? WHERE kiosk = ? AND id = ?",
                                static_cast<std::int64_t>(range.last + 1), machine, id);
        !ok)
        return failed(std::move(ok));
    Result<Held> outcome = Held{.bytes = range.last + 1};
    if (range.last + 1 == range.total)
        outcome = finish(machine, id, range.total);
    if (!outcome && outcome.error().code != Errc::Corrupt)
        return outcome;
    if (auto ok = transaction.commit(); !ok)
        return failed(std::move(ok));
    return outcome;
}

Result<Held> Blobs::finish(std::string_view machine, std::string_view id, std::uint64_t total)
{
    Bytes bytes;
    bytes.reserve(total);
    {
        auto parts =
            database_.query("SELECT bytes FROM upload_part WHERE kiosk = ? AND id = ? ORDER BY first", machine, id);
        while (parts.next()) {
            const Bytes part = parts.blob(0);
            bytes.insert(bytes.end(), part.begin(), part.end());
        }
        if (auto ok = parts.finish(); !ok)
            return failed(std::move(ok));
    }
    if (auto ok = drop(machine, id); !ok)
        return failed(std::move(ok));
    if (bytes.size() != total || toHex(sha256(bytes)) != id)
        return fail(Errc::Corrupt, "the bytes do not have the hash that names them");
    if (auto ok =
            database_.run("INSERT INTO blob (id, kiosk, size, kept_at, bytes) VALUES (?, ?, ?, ?, ?)", id, machine,
                          static_cast<std::int64_t>(total), toMicroseconds(clock_.now()), ByteView(bytes));
        !ok)
        return failed(std::move(ok));
    return Held{.bytes = total, .whole = true, .fresh = true};
}

Result<Blob> Blobs::read(std::string_view id)
{
    auto row = database_.query("SELECT kiosk, bytes FROM blob WHERE id = ?", id);
    if (row.next())
        return Blob{.owner = row.text(0), .bytes = row.blob(1)};
    if (auto ok = row.finish(); !ok)
        return failed(std::move(ok));
    return fail(Errc::NotFound, "no such picture");
}

Result<> Blobs::forget(UtcTime before)
{
    const std::int64_t time = toMicroseconds(before);
    if (auto ok = database_.run("DELETE FROM blob WHERE kept_at < ?", time); !ok)
        return ok;
    return database_.run("DELETE FROM upload WHERE began_at < ?", time);
}

} // namespace tongguan::sync
