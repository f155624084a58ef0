// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/port/ends.h"

#include <sqlite3.h>

#include <functional>
#include <memory>

namespace tongguan::test {

namespace {

struct Close {
    void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
};
using Handle = std::unique_ptr<sqlite3, Close>;

Handle openDatabase(const std::filesystem::path& folder)
{
    sqlite3* raw = nullptr;
    sqlite3_open_v2((folder / "journals.db").c_str(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_busy_timeout(raw, 5000);
    return Handle(raw);
}

std::string text(sqlite3_stmt* row, int column)
{
    const auto* chars = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
    return chars == nullptr ? std::string() : std::string(chars);
}

/// False where it could not be read to its end.
bool each(sqlite3* database, const char* sql, const std::function<void(sqlite3_stmt*)>& row)
{
    sqlite3_stmt* raw = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &raw, nullptr) != SQLITE_OK)
        return false;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(raw)) == SQLITE_ROW)
        row(raw);
    sqlite3_finalize(raw);
    return code == SQLITE_DONE;
}

std::int64_t number(sqlite3* database, const char* sql, std::int64_t otherwise)
{
    std::int64_t value = otherwise;
    each(database, sql, [&](sqlite3_stmt* row) { value = sqlite3_column_int64(row, 0); });
    return value;
}

} // namespace

Result<ServerEnd> ServerEnd::read(const std::filesystem::path& folder)
{
    const Handle database = openDatabase(folder);
    ServerEnd end;
    const bool events =
        each(database.get(), "SELECT kiosk, seq, lower(hex(hash)), id, type FROM event", [&](auto* row) {
            end.journals[text(row, 0)][static_cast<std::uint64_t>(sqlite3_column_int64(row, 1))] =
                text(row, 2) + ' ' + text(row, 3) + ' ' + text(row, 4);
        });
    const bool feed = each(database.get(),
                           "SELECT substr(entry_key, 1, instr(entry_key, '/') - 1), COUNT(*) FROM feed"
                           " WHERE dataset = 'events' AND audience = 'staff' GROUP BY 1",
                           [&](auto* row) { end.relayed[text(row, 0)] = sqlite3_column_int64(row, 1); });
    if (!events || !feed)
        return fail(Errc::Corrupt,
                    std::string("the server's database cannot be read: ") + sqlite3_errmsg(database.get()));
    each(database.get(), "PRAGMA integrity_check", [&](auto* row) { end.whole = text(row, 0) == "ok"; });
    return end;
}

bool isIdle(const std::filesystem::path& folder, const std::filesystem::path& window)
{
    const Handle database = openDatabase(folder);
    if (number(database.get(), "SELECT COUNT(*) FROM journal WHERE relayed < seq", 1) != 0)
        return false;
    if (window.empty())
        return true;
    if (number(database.get(), "SELECT COUNT(*) FROM journal WHERE sent < seq", 1) != 0 || !isIdle(window))
        return false;
    const Handle above = openDatabase(window);
    return number(database.get(), "SELECT value FROM counter WHERE name = 'window_cursor'", -1) ==
           number(above.get(), "SELECT value FROM counter WHERE name = 'feed'", -2);
}

} // namespace tongguan::test
