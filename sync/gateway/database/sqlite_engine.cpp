// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/database/sqlite_engine.h"

#include <sqlite3.h>

#include <format>
#include <tuple>

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

using Connection = std::unique_ptr<sqlite3, decltype([](sqlite3* database) { sqlite3_close_v2(database); })>;
using Prepared = std::unique_ptr<sqlite3_stmt, decltype([](sqlite3_stmt* statement) { sqlite3_finalize(statement); })>;

class SqliteStatement final : public Statement {
  public:
    SqliteStatement(sqlite3* database, Prepared statement) : database_(database), statement_(std::move(statement)) {}

    void bind(int index, const Value& value) override
    {
        const int at = index + 1;
        const auto dataOf = [](const auto& bytes) { // empty, and not null
            return bytes.empty() ? static_cast<const void*>("") : static_cast<const void*>(bytes.data());
        };
        if (const auto* number = std::get_if<std::int64_t>(&value))
            sqlite3_bind_int64(statement_.get(), at, *number);
        else if (const auto* text = std::get_if<std::string_view>(&value))
            sqlite3_bind_text64(statement_.get(), at, static_cast<const char*>(dataOf(*text)), text->size(),
                                SQLITE_STATIC, SQLITE_UTF8);
        else if (const auto* bytes = std::get_if<ByteView>(&value))
            sqlite3_bind_blob64(statement_.get(), at, dataOf(*bytes), bytes->size(), SQLITE_STATIC);
    }
    Result<bool> next() override
    {
        const int code = statement_ ? sqlite3_step(statement_.get()) : SQLITE_ERROR;
        if (code == SQLITE_ROW)
            return true;
        if (code == SQLITE_DONE)
            return false;
        return sqliteError(database_, code);
    }
    std::int64_t integer(int column) const override { return sqlite3_column_int64(statement_.get(), column); }
    std::string text(int column) const override
    {
        const auto* data = sqlite3_column_text(statement_.get(), column);
        return data == nullptr ? std::string()
                               : std::string(reinterpret_cast<const char*>(data),
                                             static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column)));
    }
    Bytes blob(int column) const override
    {
        const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(statement_.get(), column));
        return data == nullptr ? Bytes() : Bytes(data, data + sqlite3_column_bytes(statement_.get(), column));
    }
    bool isNull(int column) const override { return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL; }
    void reset() override
    {
        if (!statement_)
            return;
        sqlite3_reset(statement_.get());
        sqlite3_clear_bindings(statement_.get());
    }

  private:
    sqlite3* database_;
    Prepared statement_;
};

class SqliteEngine final : public Engine {
  public:
    explicit SqliteEngine(Connection database) : database_(std::move(database)) {}

    std::unique_ptr<Statement> prepare(std::string_view sql) override
    {
        // A transaction that writes has the whole file already.
        sql = sql.substr(0, sql.find(" FOR UPDATE"));
        sqlite3_stmt* raw = nullptr;
        sqlite3_prepare_v3(database_.get(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &raw,
                           nullptr);
        return std::make_unique<SqliteStatement>(database_.get(), Prepared(raw));
    }
    Result<> script(std::string_view sql) override
    {
        const int code = sqlite3_exec(database_.get(), std::string(sql).c_str(), nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            return sqliteError(database_.get(), code);
        return {};
    }
    Result<> begin() override { return script("BEGIN IMMEDIATE"); }
    Result<> commit() override { return script("COMMIT"); }
    void rollback() override
    {
        if (isInTransaction())
            std::ignore = script("ROLLBACK"); // SQLite rolls back by itself when even this fails
    }
    bool isInTransaction() const override { return sqlite3_get_autocommit(database_.get()) == 0; }
    std::string_view name() const override { return "sqlite"; }
    bool isShared() const override { return false; }
    Result<bool> hasTable(std::string_view name) override
    {
        const auto rows = prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?");
        rows->bind(0, name);
        return rows->next();
    }
    Result<> lockShape() override { return {}; }
    Result<bool> leads() override { return true; }

  private:
    Connection database_;
};

} // namespace

Result<std::unique_ptr<Engine>> openSqlite(const std::filesystem::path& file)
{
    sqlite3* raw = nullptr;
    const int code =
        sqlite3_open_v2(file.c_str(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    auto engine = std::make_unique<SqliteEngine>(Connection(raw));
    if (code != SQLITE_OK)
        return sqliteError(raw, code);
    sqlite3_extended_result_codes(raw, 1);
    sqlite3_busy_timeout(raw, 5000); // `invite` may write while `run` does
    if (auto ok = engine->script("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
                                 "PRAGMA cache_size=-16000; PRAGMA trusted_schema=OFF; PRAGMA secure_delete=ON;");
        !ok)
        return failed(std::move(ok));
    return engine;
}

} // namespace tongguan::sync
