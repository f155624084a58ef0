// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <chrono>
#include <cstdint>
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
/// blocks it, a connection attempt for some seconds at most and one a second.
class PostgresConnection {
  public:
    explicit PostgresConnection(std::string address) : address_(std::move(address)) {}
    PostgresConnection(const PostgresConnection&) = delete;
    PostgresConnection& operator=(const PostgresConnection&) = delete;

    Result<pg_conn*> use();
    /// Takes libpq's answer: its rows, or its error.
    Result<PgResult> taken(pg_result* raw);
    Result<PgResult> execute(const std::string& sql);

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
    Result<> connect();
    Result<> setUp();
    static void noteWarning(void* self, const pg_result* notice);

    std::string address_;
    std::unique_ptr<pg_conn, Finish> connection_;
    std::uint64_t generation_ = 0;
    std::chrono::steady_clock::time_point notBefore_;
    bool inTransaction_ = false;
    bool lost_ = false;   ///< the connection of the open transaction
    bool warned_ = false; ///< since the last command
};

} // namespace tongguan::sync
