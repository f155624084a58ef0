// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/database.h"

#include "sync/gateway/database/postgres_engine.h"
#include "sync/gateway/database/sqlite_engine.h"

#include <tuple>
#include <utility>

namespace tongguan::sync {

namespace {

class BarredStatement final : public Statement {
  public:
    explicit BarredStatement(Error why) : why_(std::move(why)) {}
    void bind(int /*index*/, const Value& /*value*/) override {}
    Result<bool> next() override { return std::unexpected(why_); }
    std::int64_t integer(int /*column*/) const override { return 0; }
    std::string text(int /*column*/) const override { return {}; }
    Bytes blob(int /*column*/) const override { return {}; }
    bool isNull(int /*column*/) const override { return true; }
    void reset() override {}

  private:
    Error why_;
};

} // namespace

Query::Query(Query&& other) noexcept
    : statement_(std::exchange(other.statement_, nullptr)), bound_(other.bound_), ended_(other.ended_),
      error_(std::move(other.error_))
{}

Query::~Query()
{
    if (statement_ != nullptr)
        statement_->reset();
}

Query& Query::bind(std::int64_t value)
{
    statement_->bind(bound_++, value);
    return *this;
}

Query& Query::bind(std::string_view value)
{
    statement_->bind(bound_++, value);
    return *this;
}

Query& Query::bind(ByteView value)
{
    statement_->bind(bound_++, value);
    return *this;
}

bool Query::next()
{
    if (ended_)
        return false;
    auto row = statement_->next();
    if (!row)
        error_ = std::move(row).error();
    ended_ = !row || !*row;
    return !ended_;
}

Result<> Query::finish()
{
    while (next()) {
    }
    if (error_)
        return std::unexpected(*error_);
    return {};
}

std::unexpected<Error> Query::none(Errc code, std::string what)
{
    return error_ ? std::unexpected(*error_) : fail(code, std::move(what));
}

Result<Database> Database::open(const std::filesystem::path& file)
{
    auto engine = openSqlite(file);
    if (!engine)
        return failed(std::move(engine));
    return Database(std::move(*engine));
}

Result<Database> Database::connect(std::string address)
{
    auto engine = openPostgres(std::move(address));
    if (!engine)
        return failed(std::move(engine));
    return Database(std::move(*engine));
}

Query Database::query(std::string_view sql)
{
    if (barred_)
        return Query(*barred_);
    auto found = statements_.find(std::string(sql));
    if (found == statements_.end())
        found = statements_.emplace(std::string(sql), engine_->prepare(sql)).first;
    return Query(*found->second);
}

Result<> Database::script(std::string_view sql)
{
    return barred_ ? Query(*barred_).finish() : engine_->script(sql);
}

Transaction::Transaction(Database& database)
    : database_(database), inner_(database.isInTransaction()),
      begun_(inner_ ? database.script("SAVEPOINT inner_part") : database.engine_->begin())
{
    open_ = begun_.has_value();
    if (!open_ && !inner_)
        database_.barred_ = std::make_unique<BarredStatement>(begun_.error());
}

Transaction::~Transaction()
{
    if (!begun_ && !inner_)
        database_.barred_.reset();
    if (!open_)
        return;
    if (inner_)
        std::ignore = database_.script("ROLLBACK TO inner_part; RELEASE inner_part");
    else
        database_.engine_->rollback();
}

Result<> Transaction::commit()
{
    if (!begun_)
        return std::unexpected(begun_.error());
    if (auto ok = inner_ ? database_.script("RELEASE inner_part") : database_.engine_->commit(); !ok)
        return ok;
    open_ = false;
    return {};
}

} // namespace tongguan::sync
