// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>

namespace tongguan::sync {

/// What stands for a `?`. Views: who binds keeps the bytes until the statement is reset.
using Value = std::variant<std::int64_t, std::string_view, ByteView>;

/// A prepared statement of one engine. One thread.
class Statement {
  public:
    virtual ~Statement() = default;
    /// `index`: of the `?`, from 0.
    virtual void bind(int index, const Value& value) = 0;
    /// Whether there is another row; the first call runs the statement. Not called again after the end or an error.
    virtual Result<bool> next() = 0;
    virtual std::int64_t integer(int column) const = 0;
    virtual std::string text(int column) const = 0;
    virtual Bytes blob(int column) const = 0;
    virtual bool isNull(int column) const = 0;
    /// Lets rows and values go; it can run again.
    virtual void reset() = 0;
};

/// What SQLite and PostgreSQL do each in their own way. Statements are in the SQL that both take, with `?` for values,
/// and with FOR UPDATE where rows are read to be changed; a column's BLOB is whatever the engine keeps bytes in. One
/// thread.
class Engine {
  public:
    virtual ~Engine() = default;
    /// Never fails: what is wrong with the text, the statement's first row tells.
    virtual std::unique_ptr<Statement> prepare(std::string_view sql) = 0;
    /// Several statements without values.
    virtual Result<> script(std::string_view sql) = 0;

    virtual Result<> begin() = 0;
    /// Durable when it answers well. Everything else, a lost answer as well, is an error, and may yet be durable.
    virtual Result<> commit() = 0;
    virtual void rollback() = 0;
    virtual bool isInTransaction() const = 0;

    /// For figures: "sqlite", "postgres".
    virtual std::string_view name() const = 0;
    /// Whether other processes serve the same tables.
    virtual bool isShared() const = 0;
    virtual Result<bool> hasTable(std::string_view name) = 0;
    /// Within a transaction: nobody else changes the tables' shape until it ends.
    virtual Result<> lockShape() = 0;
    /// Whether this process is the one that does what only one may. Asked again each time: the answer changes when
    /// connections break.
    virtual Result<bool> leads() = 0;
};

} // namespace tongguan::sync
