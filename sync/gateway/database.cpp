// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/database.h"

#include <sqlite3.h>

#include <format>
#include <tuple>
#include <utility>

namespace tongguan::sync {

namespace {

std::unexpected<Error> sqliteError(sqlite3* database, int code)
{
    const int primary = code & 0xFF;
    Errc kind = Errc::Unavailable;
    if (primary == SQLITE_FULL || primary == SQLITE_NOMEM || primary == SQLITE_TOOBIG)
        kind = Errc::Exhausted;
    if (primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB)
        kind = Errc::Corrupt;
    return fail(kind, std::format("SQLite: {}", database != nullptr ? sqlite3_errmsg(database) : sqlite3_errstr(code)));
}

} // namespace

Query::Query(Query&& other) noexcept
    : database_(other.database_), statement_(std::exchange(other.statement_, nullptr)), bound_(other.bound_),
      code_(other.code_)
{}

Query::~Query()
{
    if (statement_ != nullptr) {
        sqlite3_reset(statement_);
        sqlite3_clear_bindings(statement_);
    }
}

Query& Query::bind(std::int64_t value)
{
    sqlite3_bind_int64(statement_, ++bound_, value);
    return *this;
}

Query& Query::bind(std::string_view value)
{
    // An empty text, not null; the caller's bytes live until the statement is done.
    sqlite3_bind_text64(statement_, ++bound_, value.empty() ? "" : value.data(), value.size(), SQLITE_STATIC,
                        SQLITE_UTF8);
    return *this;
}

Query& Query::bind(ByteView value)
{
    sqlite3_bind_blob64(statement_, ++bound_, value.data(), value.size(), SQLITE_STATIC);
    return *this;
}

bool Query::next()
{
    code_ = statement_ == nullptr ? SQLITE_ERROR : sqlite3_step(statement_);
    return code_ == SQLITE_ROW;
}

Result<> Query::finish()
{
    while (next()) {
    }
    if (code_ != SQLITE_DONE)
        return sqliteError(database_, code_);
    return {};
}

std::int64_t Query::integer(int column) const
{
    return sqlite3_column_int64(statement_, column);
}

std::string Query::text(int column) const
{
    const auto* data = sqlite3_column_text(statement_, column);
    return data == nullptr ? std::string()
                           : std::string(reinterpret_cast<const char*>(data),
                                         static_cast<std::size_t>(sqlite3_column_bytes(statement_, column)));
}

Bytes Query::blob(int column) const
{
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(statement_, column));
    return data == nullptr ? Bytes() : Bytes(data, data + sqlite3_column_bytes(statement_, column));
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

void Database::Close::operator()(sqlite3* database) const
{
    sqlite3_close_v2(database);
}
void Database::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Result<Database> Database::open(const std::filesystem::path& file)
{
    sqlite3* raw = nullptr;
    const int code =
        sqlite3_open_v2(file.c_str(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(raw);
    if (code != SQLITE_OK)
        return sqliteError(raw, code);
    sqlite3_extended_result_codes(raw, 1);
    sqlite3_busy_timeout(raw, 5000); // `invite` may write while `run` does
    if (auto ok = database.script("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
                                  "PRAGMA cache_size=-16000; PRAGMA trusted_schema=OFF;");
        !ok)
        return failed(std::move(ok));
    return database;
}

Query Database::query(std::string_view sql)
{
    auto found = statements_.find(std::string(sql));
    if (found == statements_.end()) {
        sqlite3_stmt* raw = nullptr;
        sqlite3_prepare_v3(database_.get(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &raw,
                           nullptr);
        found = statements_.emplace(std::string(sql), std::unique_ptr<sqlite3_stmt, Finalize>(raw)).first;
    }
    return {database_.get(), found->second.get()};
}

Result<> Database::script(const char* sql)
{
    const int code = sqlite3_exec(database_.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(database_.get(), code);
    return {};
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(database_.get()) == 0;
}

Transaction::Transaction(Database& database)
    : database_(database), inner_(database.isInTransaction()),
      begun_(database.run(inner_ ? "SAVEPOINT inner_part" : "BEGIN IMMEDIATE"))
{
    open_ = begun_.has_value();
}

Transaction::~Transaction()
{
    if (!open_)
        return;
    if (inner_)
        std::ignore = database_.script("ROLLBACK TO inner_part; RELEASE inner_part");
    else
        std::ignore = database_.run("ROLLBACK"); // SQLite rolls back by itself when even this fails
}

Result<> Transaction::commit()
{
    if (!begun_)
        return std::unexpected(begun_.error());
    if (auto ok = database_.run(inner_ ? "RELEASE inner_part" : "COMMIT"); !ok)
        return ok;
    open_ = false;
    return {};
}

} // namespace tongguan::sync
