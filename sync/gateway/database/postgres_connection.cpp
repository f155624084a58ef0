// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/database/postgres_connection.h"

#include <array>
#include <format>
#include <libpq-fe.h>
#include <poll.h>
#include <tuple>

namespace tongguan::sync {

namespace {

constexpr std::chrono::seconds kBetweenAttempts{1};

using Parsed = std::unique_ptr<PQconninfoOption, decltype([](PQconninfoOption* options) { PQconninfoFree(options); })>;

Parsed parsed(const std::string& address)
{
    char* message = nullptr; // may quote the address
    Parsed options(PQconninfoParse(address.c_str(), &message));
    PQfreemem(message);
    return options;
}

/// By the class of SQLSTATE (PostgreSQL 17, appendix A). A right that this gateway lacks there (28, 42501) is no right
/// that its caller lacks, and so never Denied.
Errc kindOf(std::string_view state)
{
    if (state.starts_with("53") || state == "54000")
        return Errc::Exhausted;
    if (state.starts_with("XX001") || state.starts_with("XX002"))
        return Errc::Corrupt;
    return Errc::Unavailable;
}

/// Until there is something to read, or to write where that is waited for too; false once time is up.
bool waitOn(int socket, bool unsent, std::chrono::steady_clock::time_point end)
{
    pollfd waited{.fd = socket, .events = static_cast<short>(unsent ? POLLIN | POLLOUT : POLLIN), .revents = 0};
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now()).count();
        if (left <= 0)
            return false;
        if (::poll(&waited, 1, static_cast<int>(left)) != 0) // a signal: libpq finds nothing, and we come again
            return true;
    }
}

std::string firstLine(std::string_view text)
{
    return std::string(text.substr(0, text.find('\n')));
}

/// The primary message alone: details may quote rows.
std::unexpected<Error> postgresError(PGconn* connection, const PGresult* result)
{
    const char* state = result == nullptr ? nullptr : PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char* message = result == nullptr ? nullptr : PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    if (state == nullptr || message == nullptr)
        return fail(Errc::Unavailable, std::format("PostgreSQL: {}", firstLine(PQerrorMessage(connection))));
    return fail(kindOf(state), std::format("PostgreSQL: {} {}", state, message));
}

} // namespace

Result<> checkPostgresAddress(const std::string& address)
{
    const bool looksRight = address.starts_with("postgresql://") || address.starts_with("postgres://") ||
                            address.find('=') != std::string::npos;
    if (!looksRight || !parsed(address))
        return fail(Errc::InvalidInput, "the database's address should be postgresql://… or key=value pairs of libpq");
    return {};
}

bool holdsPassword(const std::string& address)
{
    const Parsed options = parsed(address);
    for (const PQconninfoOption* option = options.get(); option != nullptr && option->keyword != nullptr; ++option)
        if (std::string_view(option->keyword) == "password" && option->val != nullptr)
            return true;
    return false;
}

void ClearPgResult::operator()(pg_result* result) const
{
    PQclear(result);
}

void PostgresConnection::Finish::operator()(pg_conn* connection) const
{
    PQfinish(connection);
}

void PostgresConnection::noteWarning(void* self, const pg_result* notice)
{
    const char* severity = PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED);
    if (severity != nullptr && std::string_view(severity) == "WARNING")
        static_cast<PostgresConnection*>(self)->warned_ = true;
}

Result<> PostgresConnection::connect()
{
    const auto now = std::chrono::steady_clock::now();
    if (now < notBefore_)
        return fail(Errc::Unavailable, "PostgreSQL: could not be reached a moment ago");
    // What stands before the address holds unless the address says otherwise; what stands behind it always holds.
    constexpr std::array kNames = {"application_name", "connect_timeout",  "keepalives_idle",     "keepalives_interval",
                                   "keepalives_count", "tcp_user_timeout", "target_session_attrs"};
    constexpr std::array kValues = {"tongguan-gateway", "3", "5", "2", "3", "10000", "read-write"};
    static_assert(kNames.size() == kValues.size());
    std::array<const char*, kNames.size() + 3> names{};
    std::array<const char*, kNames.size() + 3> values{};
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        names[i] = kNames[i];
        values[i] = kValues[i];
    }
    names[kNames.size()] = "dbname";
    values[kNames.size()] = address_.c_str();
    names[kNames.size() + 1] = "client_encoding";
    values[kNames.size() + 1] = "UTF8";
    connection_.reset(PQconnectdbParams(names.data(), values.data(), 1));
    lost_ = false;
    if (auto ok = PQstatus(connection_.get()) == CONNECTION_OK ? setUp()
                                                               : Result<>(postgresError(connection_.get(), nullptr));
        !ok) {
        connection_.reset();
        notBefore_ = std::chrono::steady_clock::now() + kBetweenAttempts;
        return ok;
    }
    ++generation_;
    return {};
}

/// A stricter setting than `on` is left, a laxer one is not: what is acknowledged is on a disk. Nothing waits for ever.
Result<> PostgresConnection::setUp()
{
    PQsetNoticeReceiver(connection_.get(), &noteWarning, this);
    if (PQsetnonblocking(connection_.get(), 1) != 0)
        return postgresError(connection_.get(), nullptr);
    const char* encoding = PQparameterStatus(connection_.get(), "server_encoding");
    if (encoding == nullptr || std::string_view(encoding) != "UTF8")
        return fail(Errc::InvalidInput, "PostgreSQL: the database's encoding should be UTF8");
    auto done = ask([](pg_conn* connection) {
        return PQsendQuery(connection,
                           "SET default_transaction_isolation = 'read committed';"
                           "SET statement_timeout = '30s'; SET lock_timeout = '10s';"
                           "SET idle_in_transaction_session_timeout = '60s';"
                           "SELECT set_config('synchronous_commit', 'on', false)"
                           " WHERE current_setting('synchronous_commit') IN ('off', 'local', 'remote_write')");
    });
    return done ? Result<>{} : Result<>(failed(std::move(done)));
}

Result<pg_conn*> PostgresConnection::use()
{
    if (inTransaction_ && lost_)
        return fail(Errc::Unavailable, "PostgreSQL: the connection of this transaction was lost");
    if (inTransaction_ || (connection_ && !lost_ && PQstatus(connection_.get()) == CONNECTION_OK))
        return connection_.get();
    if (auto ok = connect(); !ok)
        return failed(std::move(ok));
    return connection_.get();
}

Result<PgResult> PostgresConnection::taken(PgResult result)
{
    const auto status = PQresultStatus(result.get());
    if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK)
        return result;
    if (!result || PQstatus(connection_.get()) != CONNECTION_OK)
        lost_ = true;
    return postgresError(connection_.get(), result.get());
}

/// Sends what is unsent and reads until there is a whole result; false once time is up.
bool PostgresConnection::waitForAnswer(SteadyTime end)
{
    pg_conn* connection = connection_.get();
    for (int unsent = PQflush(connection); unsent == 1 || PQisBusy(connection) == 1; unsent = PQflush(connection)) {
        if (!waitOn(PQsocket(connection), unsent == 1, end))
            return false;
        if (PQconsumeInput(connection) == 0)
            return true; // the result says why
    }
    return true;
}

Result<PgResult> PostgresConnection::ask(const std::function<int(pg_conn*)>& send, std::chrono::milliseconds patience)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    if (send(connection_.get()) == 0)
        return taken(nullptr);
    for (PgResult last;;) {
        if (!waitForAnswer(end)) {
            lost_ = true;
            return fail(Errc::Unavailable, std::format("PostgreSQL: no answer for {}", patience));
        }
        PgResult next(PQgetResult(connection_.get()));
        if (!next)
            return taken(std::move(last));
        last = std::move(next);
    }
}

Result<PgResult> PostgresConnection::execute(const std::string& sql, std::chrono::milliseconds patience)
{
    auto connection = use();
    if (!connection)
        return failed(std::move(connection));
    warned_ = false;
    return ask([&](pg_conn* to) { return PQsendQuery(to, sql.c_str()); }, patience);
}

Result<> PostgresConnection::begin()
{
    auto begun = execute("BEGIN");
    if (!begun)
        return failed(std::move(begun));
    inTransaction_ = true;
    lost_ = false;
    return {};
}

/// COMMIT of a transaction in which something failed answers ROLLBACK, and no error. One that warns was cut off while
/// it waited for a standby. One that we give up is not cut off: it waits on, and nobody sees what it wrote until then.
Result<> PostgresConnection::commit()
{
    auto done = execute("COMMIT", patience_.commit);
    if (!done)
        return failed(std::move(done));
    inTransaction_ = false;
    if (std::string_view(PQcmdStatus(done->get())) != "COMMIT")
        return fail(Errc::Unavailable, "PostgreSQL: a statement of the transaction failed, it was rolled back");
    if (warned_)
        return fail(Errc::Unavailable, "PostgreSQL: committed with a warning, maybe not on the standby");
    return {};
}

void PostgresConnection::rollback()
{
    if (!inTransaction_)
        return;
    if (lost_ || !execute("ROLLBACK"))
        connection_.reset(); // the server rolls back when it hears nothing more
    inTransaction_ = false;
    lost_ = false;
}

} // namespace tongguan::sync
