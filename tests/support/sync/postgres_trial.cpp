// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sync/postgres_trial.h"

#include "tests/support/sync/child_process.h"

#include <atomic>
#include <cstdlib>
#include <format>
#include <unistd.h>

namespace tongguan::sync {

namespace {

std::string fromEnvironment(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

} // namespace

bool onPostgres()
{
    return !fromEnvironment("TONGGUAN_TEST_POSTGRES").empty();
}

Result<std::string> makePostgresDatabase()
{
    static std::atomic<int> count = 0;
    const std::string server = fromEnvironment("TONGGUAN_TEST_POSTGRES");
    if (server.empty())
        return fail(Errc::Unavailable, "this test runs beside no PostgreSQL");
    const std::string name = std::format("trial_{}_{}", ::getpid(), ++count);
    auto made = ChildProcess::start(
        {fromEnvironment("TONGGUAN_TEST_POSTGRES_BIN") + "/createdb", "-h", server, "-U", "postgres", name});
    if (!made)
        return failed(std::move(made));
    if (const int code = made->wait(); code != 0)
        return fail(Errc::Unavailable, std::format("createdb exits with {}", code));
    return std::format("postgresql:///{}?host={}&user=postgres", name, server);
}

} // namespace tongguan::sync
