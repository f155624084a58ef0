// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/database/postgres_engine.h"

#include "sync/gateway/database/postgres_connection.h"
#include "sync/gateway/database/postgres_statement.h"
#include "sync/gateway/database/postgres_text.h"

#include <format>

namespace tongguan::sync {

namespace {

// Advisory locks, which are a database's own; the first is held by a transaction, the second by a session.
constexpr std::string_view kLockShape = "SELECT pg_advisory_xact_lock(7464001)";
constexpr std::string_view kTryToLead = "SELECT pg_try_advisory_lock(7464002)";
constexpr std::string_view kHasTable = "SELECT to_regclass(CAST(? AS TEXT)) IS NOT NULL";

class PostgresEngine final : public Engine {
  public:
    explicit PostgresEngine(std::string address) : connection_(std::move(address)) {}

    std::unique_ptr<Statement> prepare(std::string_view sql) override
    {
        return std::make_unique<PostgresStatement>(connection_, std::format("s{}", ++statements_), sql);
    }
    Result<> script(std::string_view sql) override
    {
        auto done = connection_.execute(postgresSql(sql));
        return done ? Result<>{} : Result<>(std::unexpected(done.error()));
    }
    Result<> begin() override { return connection_.begin(); }
    Result<> commit() override { return connection_.commit(); }
    void rollback() override { connection_.rollback(); }
    bool isInTransaction() const override { return connection_.isInTransaction(); }
    std::string_view name() const override { return "postgres"; }
    bool isShared() const override { return true; }

    Result<bool> hasTable(std::string_view name) override
    {
        PostgresStatement rows(connection_, {}, kHasTable);
        rows.bind(0, name);
        return answer(rows);
    }
    Result<> lockShape() override { return script(kLockShape); }
    Result<bool> leads() override
    {
        auto usable = connection_.use();
        if (!usable)
            return failed(std::move(usable));
        if (ledOn_ == connection_.generation())
            return true; // as long as this connection stands
        PostgresStatement rows(connection_, {}, kTryToLead);
        auto led = answer(rows);
        if (led && *led)
            ledOn_ = connection_.generation();
        return led;
    }

  private:
    static Result<bool> answer(Statement& rows)
    {
        auto row = rows.next();
        if (!row)
            return row;
        return *row && rows.integer(0) != 0;
    }

    PostgresConnection connection_;
    std::uint64_t statements_ = 0;
    std::uint64_t ledOn_ = 0; ///< generation
};

} // namespace

Result<std::unique_ptr<Engine>> openPostgres(std::string address)
{
    if (auto ok = checkPostgresAddress(address); !ok)
        return failed(std::move(ok));
    auto engine = std::make_unique<PostgresEngine>(std::move(address));
    if (auto ok = engine->script("SELECT 1"); !ok)
        return failed(std::move(ok));
    return engine;
}

} // namespace tongguan::sync
