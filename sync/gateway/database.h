// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/gateway/database/engine.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tongguan::sync {

/// A prepared statement with its values bound; goes back to its database when it goes. Values are viewed: they live
/// until the statement is done, as they do within one expression or block.
class Query {
  public:
    explicit Query(Statement& statement) : statement_(&statement) {}
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
    /// Why there was no row, after `next` was false: the error, or that there is none.
    std::unexpected<Error> none(Errc code, std::string what);

    std::int64_t integer(int column) const { return statement_->integer(column); }
    std::string text(int column) const { return statement_->text(column); }
    Bytes blob(int column) const { return statement_->blob(column); }
    bool isNull(int column) const { return statement_->isNull(column); }

  private:
    Statement* statement_; // the database's cache owns it
    int bound_ = 0;
    bool ended_ = false;
    std::optional<Error> error_;
};

/// The tables of a gateway, on one of two engines. One thread.
class Database {
  public:
    /// SQLite, a file of our own, made where it is absent. Corrupt where it is no database.
    static Result<Database> open(const std::filesystem::path& file);
    /// PostgreSQL, at an address as libpq takes it.
    static Result<Database> connect(std::string address);
    explicit Database(std::unique_ptr<Engine> engine) : engine_(std::move(engine)) {}

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
    /// Whether a transaction is open, or could not begin.
    bool isInTransaction() const { return barred_ || engine_->isInTransaction(); }
    /// Several statements without values.
    Result<> script(std::string_view sql);

    /// "sqlite" or "postgres".
    std::string_view engine() const { return engine_->name(); }
    /// Whether other processes serve the same tables: then what they do is seen by asking again.
    bool isShared() const { return engine_->isShared(); }
    /// Whether this process does what only one of them may.
    Result<bool> leads() { return engine_->leads(); }
    Result<bool> hasTable(std::string_view name) { return engine_->hasTable(name); }
    Result<> lockShape() { return engine_->lockShape(); }

  private:
    friend class Transaction;
    std::unique_ptr<Engine> engine_;
    std::unordered_map<std::string, std::unique_ptr<Statement>> statements_; // go before the engine
    std::unique_ptr<Statement> barred_; ///< what every statement is, while a transaction lives that could not begin
};

/// Rolled back unless committed. Within another one it is a part of that: rolled back alone, durable with the outer
/// one.
class Transaction {
  public:
    explicit Transaction(Database& database);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    /// Whether it could begin; all that is done in one that could not fails, and does nothing.
    const Result<>& begun() const { return begun_; }
    /// Durable when the outermost one answers well. An error of that one leaves open whether it is.
    Result<> commit();

  private:
    Database& database_;
    bool inner_;
    Result<> begun_;
    bool open_ = false;
};

} // namespace tongguan::sync
