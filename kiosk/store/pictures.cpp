// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/pictures.h"

#include <format>

namespace tongguan::store {

Result<std::string> keepPicture(Database& database, const Picture& picture)
{
    if (picture.bytes.size() > kMaxPicture)
        return fail(Errc::Exhausted, std::format("a picture of {} bytes", picture.bytes.size()));
    auto insert =
        database.prepare("INSERT OR IGNORE INTO picture (id, crossing, shows, at, bytes) VALUES (?, ?, ?, ?, ?)");
    if (!insert)
        return failed(std::move(insert));
    std::string id = toHex(sha256(picture.bytes));
    if (auto done = insert->run(std::string_view(id), std::string_view(picture.crossing),
                                std::string_view(picture.shows), toMicroseconds(picture.at), ByteView(picture.bytes));
        !done)
        return failed(std::move(done));
    return id;
}

Result<Picture> loadPicture(Database& database, const std::string& id)
{
    auto statement = database.prepare("SELECT crossing, shows, at, bytes FROM picture WHERE id = ?");
    if (!statement)
        return failed(std::move(statement));
    statement->bind(1, id);
    auto row = statement->step();
    if (!row)
        return failed(std::move(row));
    if (!*row)
        return fail(Errc::NotFound, "no such picture");
    const ByteView bytes = statement->blob(3);
    return Picture{.id = id,
                   .crossing = std::string(statement->text(0)),
                   .shows = std::string(statement->text(1)),
                   .at = fromMicroseconds(statement->integer(2)),
                   .bytes = Bytes(bytes.begin(), bytes.end())};
}

} // namespace tongguan::store
