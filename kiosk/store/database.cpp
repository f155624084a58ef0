// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/database.h"

#include "kiosk/store/log_room.h"

#include <sodium.h>
#include <sqlcipher/sqlite3.h>

#include <format>
#include <tuple>
#include <utility>

namespace tongguan::store {

namespace {

/// SQLite checkpoints after 1,000 pages of 4,096 bytes, each with 24 of its own; the last step may be a large one.
constexpr std::uintmax_t kLogSize = 32 + std::uintmax_t{1100} * (24 + 4096);

Errc codeFor(int sqlite)
{
    switch (sqlite & 0xFF) {
    case SQLITE_FULL:
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        return Errc::Exhausted;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return Errc::Denied;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return Errc::Corrupt;
    case SQLITE_CONSTRAINT:
        return Errc::InvalidInput;
    default:
        return Errc::Unavailable;
    }
}

/// SQLite's message may quote SQL but never a bound value, so it holds no personal data.
std::unexpected<Error> failure(sqlite3* connection, std::string_view action)
{
    return fail(codeFor(sqlite3_extended_errcode(connection)),
                std::format("{}: {}", action, sqlite3_errmsg(connection)));
}

/// The key itself: no derivation, it is random already. The caller wipes it.
std::string literalOf(const StoreKey& key)
{
    std::string hex = toHex(key.bytes());
    std::string literal = "x'" + hex + "'";
    sodium_memzero(hex.data(), hex.size());
    return literal;
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

void Statement::bind(int index, std::int64_t value)
{
    sqlite3_bind_int64(statement_.get(), index, value);
}

void Statement::bind(int index, std::string_view text)
{
    sqlite3_bind_text64(statement_.get(), index, text.empty() ? "" : text.data(), text.size(), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
}

void Statement::bind(int index, ByteView blob)
{
    sqlite3_bind_blob64(statement_.get(), index, blob.data(), blob.size(), SQLITE_TRANSIENT);
}

void Statement::bindNull(int index)
{
    sqlite3_bind_null(statement_.get(), index);
}

void Statement::reset()
{
    sqlite3_reset(statement_.get());
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        reset();
        return false;
    }
    auto error = failure(sqlite3_db_handle(statement_.get()), "store");
    reset();
    return error;
}

Result<> Statement::finish()
{
    for (;;) {
        auto row = step();
        if (!row)
            return failed(std::move(row));
        if (!*row)
            return {};
    }
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(statement_.get(), column);
}

std::string_view Statement::text(int column) const
{
    const auto* begin = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
    return begin == nullptr
               ? std::string_view{}
               : std::string_view{begin, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

ByteView Statement::blob(int column) const
{
    const auto* begin = static_cast<const std::uint8_t*>(sqlite3_column_blob(statement_.get(), column));
    return {begin, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

Transaction::Transaction(Transaction&& other) noexcept : database_(std::exchange(other.database_, nullptr)) {}

Transaction::~Transaction()
{
    // What cannot be rolled back here is rolled back by the next opening.
    if (database_ != nullptr)
        std::ignore = database_->execute("ROLLBACK");
}

Result<> Transaction::commit()
{
    if (auto done = database_->commit_.run(); !done) {
        std::ignore = database_->execute("ROLLBACK"); // some errors have rolled back already
        database_ = nullptr;
        return done;
    }
    database_ = nullptr;
    return {};
}

void Database::Close::operator()(sqlite3* connection) const
{
    sqlite3_close_v2(connection);
}

Result<Database> Database::open(const std::filesystem::path& file, const StoreKey& key, const std::string& vfs)
{
    sqlite3* raw = nullptr;
    const int code =
        sqlite3_open_v2(file.c_str(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX,
                        vfs.empty() ? nullptr : vfs.c_str());
    Database database(raw);
    if (code != SQLITE_OK)
        return failure(raw, std::format("cannot open {}", file.string()));
    sqlite3_extended_result_codes(raw, 1);
    sqlite3_busy_timeout(raw, 2000);
    if (auto done = database.unlock(key); !done) {
        // With a wrong key the first page does not verify, which SQLite calls "not a database".
        if (done.error().code == Errc::Corrupt)
            return fail(Errc::Denied, std::format("{} is not a store of this key", file.string()));
        return fail(done.error().code, std::format("{}: {}", file.string(), done.error().what));
    }
    if (auto done = database.prepareTransactions(); !done)
        return failed(std::move(done));
    return database;
}

Result<> Database::prepareTransactions()
{
    auto begin = prepare("BEGIN IMMEDIATE");
    if (!begin)
        return failed(std::move(begin));
    auto commit = prepare("COMMIT");
    if (!commit)
        return failed(std::move(commit));
    begin_ = std::move(*begin);
    commit_ = std::move(*commit);
    return {};
}

Result<> Database::unlock(const StoreKey& key)
{
    std::string literal = literalOf(key);
    const int code = sqlite3_key(connection_.get(), literal.data(), static_cast<int>(literal.size()));
    sodium_memzero(literal.data(), literal.size());
    if (code != SQLITE_OK)
        return failure(connection_.get(), "key");
    // HMAC-SHA-256 rather than SQLCipher's SHA-512: as strong for this, and today's processors have instructions for
    // it.
    for (const std::string_view pragma :
         {"PRAGMA cipher_log_level = NONE", "PRAGMA cipher_hmac_algorithm = HMAC_SHA256", "PRAGMA temp_store = MEMORY",
          "PRAGMA cache_size = -16384", "SELECT count(*) FROM sqlite_schema", "PRAGMA journal_mode = WAL",
          "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF"}) {
        if (auto done = execute(pragma); !done)
            return done;
    }
    return {};
}

Result<Statement> Database::prepare(std::string_view sql)
{
    sqlite3_stmt* raw = nullptr;
    if (sqlite3_prepare_v3(connection_.get(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &raw,
                           nullptr) != SQLITE_OK)
        return failure(connection_.get(), "store");
    return Statement(raw);
}

Result<> Database::execute(std::string_view sql)
{
    const std::string text(sql);
    if (sqlite3_exec(connection_.get(), text.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(connection_.get(), "store");
    return {};
}

Result<> Database::makeLogRoom()
{
    int keep = 1;
    sqlite3_file_control(connection_.get(), "main", SQLITE_FCNTL_PERSIST_WAL, &keep);
    const std::filesystem::path log = std::string(sqlite3_db_filename(connection_.get(), "main")) + "-wal";
    std::error_code missing;
    if (const auto size = std::filesystem::file_size(log, missing); !missing && size >= kLogSize)
        return {};
    // Nobody else may append meanwhile. All that counts in the log lies before its end, and zeros are no frame.
    auto alone = begin();
    if (!alone)
        return failed(std::move(alone));
    return lengthen(log, kLogSize);
}

Result<> Database::rekey(const StoreKey& to)
{
    // Only who is alone can leave the write-ahead log. It has to go with that: one that stays is read again at the next
    // opening, and lays pages of the old key over the new ones.
    int keep = 0;
    sqlite3_file_control(connection_.get(), "main", SQLITE_FCNTL_PERSIST_WAL, &keep);
    auto mode = prepare("PRAGMA journal_mode = DELETE");
    if (!mode)
        return failed(std::move(mode));
    if (const auto row = mode->step(); !row || mode->text(0) != "delete")
        return fail(Errc::Unavailable, "another program has the store open");
    mode->reset();
    std::string literal = literalOf(to);
    const int code = sqlite3_rekey(connection_.get(), literal.data(), static_cast<int>(literal.size()));
    sodium_memzero(literal.data(), literal.size());
    // SQLCipher answers OK even where a page could not be written and all was rolled back, and would then write with
    // the new key into a file of the old one. Another connection tells which key the file has.
    sqlite3_vfs* disk = nullptr;
    sqlite3_file_control(connection_.get(), "main", SQLITE_FCNTL_VFS_POINTER, static_cast<void*>(&disk));
    const auto looked = open(sqlite3_db_filename(connection_.get(), "main"), to, disk == nullptr ? "" : disk->zName);
    const bool taken = code == SQLITE_OK && looked;
    auto log = taken ? execute("PRAGMA journal_mode = WAL") : Result<>{};
    if (taken && log)
        return {};
    if (auto shut = execute("PRAGMA query_only = ON"); !shut)
        return shut;
    return taken ? log : fail(Errc::Exhausted, "the store could not be written anew: is there room for a second one?");
}

Result<Transaction> Database::begin()
{
    if (auto done = begin_.run(); !done)
        return failed(std::move(done));
    return Transaction(*this);
}

} // namespace tongguan::store
