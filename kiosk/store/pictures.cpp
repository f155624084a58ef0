// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/pictures.h"

#include <format>

namespace tongguan::store {

namespace {

template <class... Args> Result<> runOnce(Database& database, std::string_view sql, const Args&... args)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return failed(std::move(statement));
    return statement->run(args...);
}

/// Of the columns id, crossing, shows, at, bytes.
Picture pictureFrom(const Statement& row)
{
    const ByteView bytes = row.blob(4);
    return {.id = std::string(row.text(0)),
            .crossing = std::string(row.text(1)),
            .shows = std::string(row.text(2)),
            .at = fromMicroseconds(row.integer(3)),
            .bytes = Bytes(bytes.begin(), bytes.end())};
}

} // namespace

Result<std::string> keepPicture(Database& database, const Picture& picture, const Sending& sending)
{
    if (picture.bytes.size() > kMaxPicture)
        return fail(Errc::Exhausted, std::format("a picture of {} bytes", picture.bytes.size()));
    std::string id = toHex(sha256(picture.bytes));
    auto done = runOnce(database,
                        "INSERT OR IGNORE INTO picture (id, crossing, shows, at, bytes, blob, sent) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?)",
                        std::string_view(id), std::string_view(picture.crossing), std::string_view(picture.shows),
                        toMicroseconds(picture.at), ByteView(picture.bytes), std::string_view(sending.blob),
                        std::int64_t{sending.sent ? 1 : 0});
    if (!done)
        return failed(std::move(done));
    return id;
}

Result<Picture> loadPicture(Database& database, const std::string& id)
{
    auto statement = database.prepare("SELECT id, crossing, shows, at, bytes FROM picture WHERE id = ?");
    if (!statement)
        return failed(std::move(statement));
    statement->bind(1, id);
    auto row = statement->step();
    if (!row)
        return failed(std::move(row));
    if (!*row)
        return fail(Errc::NotFound, "no such picture");
    return pictureFrom(*statement);
}

Result<bool> hasPicture(Database& database, const std::string& id)
{
    auto statement = database.prepare("SELECT 1 FROM picture WHERE id = ?");
    if (!statement)
        return failed(std::move(statement));
    statement->bind(1, id);
    return statement->step();
}

Result<std::optional<Unsent>> nextUnsent(Database& database)
{
    auto statement = database.prepare("SELECT id, crossing, shows, at, bytes, blob FROM picture "
                                      "WHERE sent = 0 AND blob <> '' ORDER BY tries, at LIMIT 1");
    if (!statement)
        return failed(std::move(statement));
    auto row = statement->step();
    if (!row)
        return failed(std::move(row));
    if (!*row)
        return std::optional<Unsent>{};
    return std::optional{Unsent{.picture = pictureFrom(*statement), .blob = std::string(statement->text(5))}};
}

Result<std::vector<std::string>> unsentIds(Database& database, WhichUnsent which)
{
    auto statement = database.prepare("SELECT id FROM picture WHERE sent = 0 AND (blob = '' OR ?) ORDER BY at");
    if (!statement)
        return failed(std::move(statement));
    statement->bind(1, std::int64_t{which == WhichUnsent::All ? 1 : 0});
    std::vector<std::string> ids;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return failed(std::move(row));
        if (!*row)
            return ids;
        ids.emplace_back(statement->text(0));
    }
}

Result<> sealedAs(Database& database, const std::string& id, const std::string& blob)
{
    return runOnce(database, "UPDATE picture SET blob = ? WHERE id = ?", std::string_view(blob), std::string_view(id));
}

Result<> markSent(Database& database, const std::string& blob)
{
    return runOnce(database, "UPDATE picture SET sent = 1 WHERE sent = 0 AND blob = ?", std::string_view(blob));
}

Result<> postpone(Database& database, const std::string& blob)
{
    return runOnce(database, "UPDATE picture SET tries = tries + 1 WHERE sent = 0 AND blob = ?",
                   std::string_view(blob));
}

Result<> forgetPictures(Database& database, UtcTime endedBefore)
{
    return runOnce(database,
                   "DELETE FROM picture WHERE sent = 1 AND crossing IN (SELECT id FROM crossing WHERE changed_at < ? "
                   "AND state IN ('EXITED','CLOSED','EXPIRED','CANCELLED','RETURNED'))",
                   toMicroseconds(endedBefore));
}

} // namespace tongguan::store
