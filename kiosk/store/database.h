// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "kiosk/store/store_key.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace tongguan::store {

/// A prepared statement. Bound values are copied. Ends before its Database.
class Statement {
  public:
    Statement(Statement&&) noexcept = default;
    Statement& operator=(Statement&&) noexcept = default;

    void bind(int index, std::int64_t value);
    void bind(int index, std::string_view text);
    void bind(int index, ByteView blob);
    void bindNull(int index);
    void reset();

    /// True where a row is there. A statement that is done has reset itself.
    Result<bool> step();
    /// Binds the arguments from the first on, runs to the end, resets.
    template <class... Args> Result<> run(const Args&... args)
    {
        bindAll(args...);
        return finish();
    }
    template <class... Args> void bindAll(const Args&... args)
    {
        reset();
        int index = 0;
        (bind(++index, args), ...);
    }

    std::int64_t integer(int column) const;
    /// Valid until the next step or reset.
    std::string_view text(int column) const;
    ByteView blob(int column) const;
    bool isNull(int column) const;

  private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit Statement(sqlite3_stmt* statement) : statement_(statement) {}
    Result<> finish();
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

class Database;

/// Rolls back when it goes without `commit`.
class Transaction {
  public:
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    /// Returns when the change is durable. After an error nothing of the transaction stays.
    Result<> commit();

  private:
    friend class Database;
    explicit Transaction(Database& database) : database_(&database) {}
    Database* database_;
};

/// One connection to one encrypted file (SQLCipher; WAL, synchronous=FULL). One thread at a time.
class Database {
  public:
    /// Opens or makes a file. `vfs` names the SQLite VFS that does the I/O; empty for the system's.
    /// Denied: wrong key, or no right to write there; Exhausted: the disk is full; Corrupt: damaged.
    static Result<Database> open(const std::filesystem::path& file, const StoreKey& key, const std::string& vfs = {});

    Result<Statement> prepare(std::string_view sql);
    /// One or many statements, without results.
    Result<> execute(std::string_view sql);
    /// Gives the log beside the file the size that it has between two checkpoints, and the log keeps that when the
    /// store is closed. A step that makes the log grow costs the disk twice: its size is to be synced as well.
    Result<> makeLogRoom();
    /// Every page is written anew under the other key: all of it or nothing, whatever happens meanwhile. Takes room as
    /// large as the file. Unavailable: another program has it open, and nothing was tried. After any other error this
    /// connection writes nothing any more: open it again, with whichever key the file has. Exhausted where it could not
    /// be written, for whatever reason: SQLCipher does not say.
    Result<> rekey(const StoreKey& to);
    /// BEGIN IMMEDIATE. They do not nest.
    Result<Transaction> begin();

  private:
    friend class Transaction;
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    explicit Database(sqlite3* connection) : connection_(connection) {}
    Result<> unlock(const StoreKey& key);
    Result<> prepareTransactions();
    std::unique_ptr<sqlite3, Close> connection_;
    Statement begin_{nullptr}; // each step of a driver is a transaction: these two are not parsed again
    Statement commit_{nullptr};
};

} // namespace tongguan::store
