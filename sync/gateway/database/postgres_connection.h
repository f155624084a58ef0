// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct pg_conn;
struct pg_result;

namespace tongguan::sync {

struct ClearPgResult {
    void operator()(pg_result* result) const;
};
using PgResult = std::unique_ptr<pg_result, ClearPgResult>;

/// Whether libpq can read it: InvalidInput where not, without the address, which may hold a password.
Result<> checkPostgresAddress(const std::string& address);
/// Whether the address holds a password, which whoever lists processes would read.
bool holdsPassword(const std::string& address);

/// One connection, which is made anew when it broke, but never within a transaction: whatever is asked after the break
/// and before `rollback` fails, so that nothing of a transaction is carried out outside of it. One thread; each call
/// blocks it: a connection attempt for some seconds at most and one a second, all else for as long as `Patience` says.
/// A server that did not answer by then is taken for lost.
class PostgresConnection {
  public:
    /// The server itself ends a statement after 30 s and a wait for a row after 10, but never a COMMIT that waits for a
    /// standby, and nothing at all where it stands still.
    struct Patience {
        std::chrono::milliseconds statement = std::chrono::seconds{35};
        std::chrono::milliseconds commit = std::chrono::seconds{15}; ///< Patroni takes some to name another standby
    };
    explicit PostgresConnection(std::string address) : PostgresConnection(std::move(address), Patience{}) {}
    PostgresConnection(std::string address, Patience patience) : address_(std::move(address)), patience_(patience) {}
    PostgresConnection(const PostgresConnection&) = delete;
    PostgresConnection& operator=(const PostgresConnection&) = delete;

    Result<pg_conn*> use();
    /// On the connection that `use` gave: sends by one of libpq's PQsend… and takes the answer, its rows or its error.
    Result<PgResult> ask(const std::function<int(pg_conn*)>& send) { return ask(send, patience_.statement); }
    Result<PgResult> execute(const std::string& sql) { return execute(sql, patience_.statement); }

    Result<> begin();
    Result<> commit();
    void rollback();
    bool isInTransaction() const { return inTransaction_; }

    /// Another one after each break: prepared statements and session locks are of one generation.
    std::uint64_t generation() const { return generation_; }

  private:
    struct Finish {
        void operator()(pg_conn* connection) const;
    };
    using SteadyTime = std::chrono::steady_clock::time_point;
    Result<> connect();
    Result<> setUp();
    Result<PgResult> ask(const std::function<int(pg_conn*)>& send, std::chrono::milliseconds patience);
    Result<PgResult> execute(const std::string& sql, std::chrono::milliseconds patience);
    bool waitForAnswer(SteadyTime end);
    Result<PgResult> taken(PgResult result);
    static void noteWarning(void* self, const pg_result* notice);

    std::string address_;
    Patience patience_;
    std::unique_ptr<pg_conn, Finish> connection_;
    std::uint64_t generation_ = 0;
    SteadyTime notBefore_;
    bool inTransaction_ = false;
    bool lost_ = false;   ///< the connection of the open transaction
    bool warned_ = false; ///< since the last command
};

} // namespace tongguan::sync
