// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/commands.h"

#include "base/json.h"
#include "sync/client/key_request.h"
#include "sync/gateway/database/postgres_connection.h"
#include "sync/gateway/folder.h"
#include "sync/gateway/schema.h"

#include <cstdio>
#include <format>
#include <print>

namespace tongguan::sync {

Result<std::string> givenAddress(const std::string& address, const std::filesystem::path& file)
{
    if (!file.empty())
        return readDatabaseAddress(file);
    if (holdsPassword(address))
        return fail(Errc::InvalidInput, "a password on the command line is read by whoever lists processes:"
                                        " put the address into a file (--database-file)");
    return address;
}

Result<Database> openDatabase(const std::filesystem::path& folder, std::string address)
{
    if (address.empty()) {
        auto own = databaseAddress(folder);
        if (!own)
            return failed(std::move(own));
        address = std::move(*own);
    }
    auto database = address.empty() ? Database::open(databaseFile(folder)) : Database::connect(std::move(address));
    if (!database)
        return database;
    if (auto ok = migrate(*database); !ok)
        return failed(std::move(ok));
    return database;
}

Result<> initServer(const std::filesystem::path& folder, const std::string& port, const std::vector<std::string>& names,
                    Random& random, const std::string& address)
{
    if (!address.empty()) // before there is a folder
        if (auto database = openDatabase(folder, address); !database)
            return failed(std::move(database));
    if (auto ok = makeFolder(folder, port, names, random); !ok)
        return ok;
    if (!address.empty())
        if (auto ok = writeDatabaseAddress(folder, address); !ok)
            return ok;
    const auto made = readFolder(folder);
    const auto fingerprint =
        made ? fingerprintOf(made->authority.certificate) : Result<std::string>(std::unexpected(made.error()));
    if (!fingerprint)
        return std::unexpected(fingerprint.error());
    std::println("{}", dump(Json{{"port", port}, {"fingerprint", *fingerprint}, {"names", names}}));
    return {};
}

Result<> inviteMember(const std::filesystem::path& folder, const Member& member, const Clock& clock, Random& random,
                      const std::string& address)
{
    auto made = readFolder(folder);
    if (!made)
        return failed(std::move(made));
    auto database = openDatabase(folder, address);
    if (!database)
        return failed(std::move(database));
    auto fingerprint = fingerprintOf(made->authority.certificate);
    if (!fingerprint)
        return failed(std::move(fingerprint));
    auto code = Registry(*database, clock).invite(member, random);
    if (!code)
        return failed(std::move(code));
    std::println(
        "{}", dump(Json{{"member", member.id}, {"role", member.role}, {"code", *code}, {"fingerprint", *fingerprint}}));
    return {};
}

Result<> revokeMember(const std::filesystem::path& folder, const std::string& id, const Clock& clock,
                      const std::string& address)
{
    auto database = openDatabase(folder, address);
    if (!database)
        return failed(std::move(database));
    return Registry(*database, clock).revoke(id);
}

/// A machine that asks from a number which the older tables have not reached is told so, and takes the snapshot; one
/// that asks when they have passed it would go on from the middle of what is new to it.
Result<> noteRestored(const std::filesystem::path& folder, const std::string& address)
{
    constexpr std::int64_t kBeyond = 1'000'000'000; // more than is published between two backups
    auto database = openDatabase(folder, address);
    if (!database)
        return failed(std::move(database));
    auto next = database->query("UPDATE counter SET value = value + ? WHERE name = 'feed' RETURNING value", kBeyond);
    if (!next.next())
        return next.none(Errc::Corrupt, "the feed has no counter");
    const std::int64_t position = next.integer(0);
    if (auto ok = next.finish(); !ok)
        return ok;
    std::println("{}", dump(Json{{"feed", position}}));
    return {};
}

int exitCodeOf(std::string_view program, const Result<>& result)
{
    if (result)
        return 0;
    std::println(stderr, "{}: {}", program, result.error().what);
    switch (result.error().code) {
    case Errc::NotFound:
    case Errc::Denied:
        return 1;
    case Errc::InvalidInput:
        return 2;
    default:
        return 3;
    }
}

} // namespace tongguan::sync
