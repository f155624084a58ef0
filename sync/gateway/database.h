// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace tongguan::sync {

/// A prepared statement with its values bound; goes back to its database when it goes. Values are copied when bound
/// views would not outlive the statement, which is never the case within one expression or block.
class Query {
  public:
    Query(sqlite3* database, sqlite3_stmt* statement) : database_(database), statement_(statement) {}
    Query(Query&& other) noexcept;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    ~Query();

    Query& bind(std::int64_t value);
    Query& bind(std::string_view value);
    Query& bind(ByteView value);

    /// The next row; false at the end and on an error, which `finish` then tells.
    bool next();
    /// Steps to the end and answers how it went.
    Result<> finish();

    std::int64_t integer(int column) const;
    std::string text(int column) const;
    Bytes blob(int column) const;
    bool isNull(int column) const;

  private:
    sqlite3* database_;
    sqlite3_stmt* statement_; // the database's cache owns it
    int bound_ = 0;
    int code_ = 0;
};

/// SQLite with write-ahead log and synchronous=FULL: what was committed survives a power cut. One thread.
class Database {
  public:
    /// Makes the file where it is absent. Corrupt where the file is no database.
    static Result<Database> open(const std::filesystem::path& file);

    /// Statements are kept by their text: pass literals. No two uses of one text at once.
    Query query(std::string_view sql);
    template <class... Values> Query query(std::string_view sql, const Values&... values)
    {
        Query prepared = query(sql);
        (prepared.bind(values), ...);
        return prepared;
    }
    template <class... Values> Result<> run(std::string_view sql, const Values&... values)
    {
        return query(sql, values...).finish();
    }
    /// Whether a transaction is open.
    bool isInTransaction() const;
    /// Several statements without values.
    Result<> script(const char* sql);

  private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit Database(sqlite3* database) : database_(database) {}
    std::unique_ptr<sqlite3, Close> database_;
    std::unordered_map<std::string, std::unique_ptr<sqlite3_stmt, Finalize>> statements_; // go before the database
};

/// Rolled back unless committed. Within another one it is a part of that: rolled back alone, durable with the outer
/// one.
class Transaction {
  public:
    explicit Transaction(Database& database);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    /// Durable when the outermost one answers well.
    Result<> commit();

  private:
    Database& database_;
    bool inner_;
    Result<> begun_;
    bool open_ = false;
};

} // namespace tongguan::sync
