// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sync/postgres_trial.h"

#include "tests/support/sync/child_process.h"

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <format>
#include <fstream>
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
    if (auto made = runPostgresProgram("createdb", {name}); !made)
        return failed(std::move(made));
    return std::format("postgresql:///{}?host={}&user=postgres", name, server);
}

Result<> runPostgresProgram(const std::string& name, std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), {fromEnvironment("TONGGUAN_TEST_POSTGRES_BIN") + "/" + name, "-h",
                                         fromEnvironment("TONGGUAN_TEST_POSTGRES"), "-U", "postgres"});
    auto program = ChildProcess::start(arguments);
    if (!program)
        return failed(std::move(program));
    if (const int code = program->wait(); code != 0)
        return fail(Errc::Unavailable, std::format("{} exits with {}", name, code));
    return {};
}

Result<> killPostgres()
{
    std::ifstream file(fromEnvironment("TONGGUAN_TEST_POSTGRES") + "/data/postmaster.pid");
    pid_t process = -1;
    if (!(file >> process) || process <= 1 || ::kill(process, SIGKILL) != 0)
        return fail(Errc::Unavailable, "this PostgreSQL does not run");
    return {};
}

} // namespace tongguan::sync
