// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/returning.h"

#include "base/json.h"

namespace tongguan::store {

namespace {

Result<> write(Database& database, const ReturningDriver& driver)
{
    auto upsert = database.prepare(
        "INSERT INTO returning_driver (holder, plate, licence, agreed_at, seen_at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (holder) DO UPDATE SET plate = excluded.plate, licence = excluded.licence, agreed_at = "
        "excluded.agreed_at, seen_at = excluded.seen_at WHERE excluded.seen_at >= seen_at");
    if (!upsert)
        return failed(std::move(upsert));
    return upsert->run(std::string_view(driver.holder), std::string_view(driver.plate),
                       std::string_view(driver.licence), toMicroseconds(driver.agreedAt),
                       toMicroseconds(driver.seenAt));
}

} // namespace

Result<> remember(Database& database, const ReturningDriver& driver)
{
    if (driver.holder.empty() || driver.plate.empty() || driver.licence.empty())
        return fail(Errc::InvalidInput, "a returning driver needs document, plate and licence");
    return write(database, driver);
}

Result<> forget(Database& database, const ForgottenDriver& driver)
{
    if (driver.holder.empty())
        return fail(Errc::InvalidInput, "a driver to forget needs his document");
    return write(database,
                 {.holder = driver.holder, .plate = {}, .licence = {}, .agreedAt = driver.at, .seenAt = driver.at});
}

Result<std::optional<ReturningDriver>> returningDriver(Database& database, const std::string& holder)
{
    auto select = database.prepare(
        "SELECT plate, licence, agreed_at, seen_at FROM returning_driver WHERE holder = ? AND plate <> ''");
    if (!select)
        return failed(std::move(select));
    select->bind(1, holder);
    auto row = select->step();
    if (!row)
        return failed(std::move(row));
    if (!*row)
        return std::optional<ReturningDriver>{};
    return ReturningDriver{.holder = holder,
                           .plate = std::string(select->text(0)),
                           .licence = std::string(select->text(1)),
                           .agreedAt = fromMicroseconds(select->integer(2)),
                           .seenAt = fromMicroseconds(select->integer(3))};
}

Result<UtcTime> lastHeardOf(Database& database, const std::string& holder)
{
    auto select = database.prepare("SELECT coalesce(max(seen_at), 0) FROM returning_driver WHERE holder = ?");
    if (!select)
        return failed(std::move(select));
    select->bind(1, holder);
    if (auto row = select->step(); !row)
        return failed(std::move(row));
    return fromMicroseconds(select->integer(0));
}

Result<> hearOfDriver(Database& database, std::string_view type, const std::string& body)
{
    const auto json = parseJson(body);
    if (!json)
        return fail(json.error().code, json.error().what);
    if (type == kDriverForgotten) {
        const auto forgotten = fromJson<ForgottenDriver>(*json);
        return forgotten ? forget(database, *forgotten) : fail(forgotten.error().code, forgotten.error().what);
    }
    const auto driver = fromJson<ReturningDriver>(*json);
    return driver ? remember(database, *driver) : fail(driver.error().code, driver.error().what);
}

Result<std::int64_t> eraseReturning(Database& database, UtcTime agreedBefore)
{
    auto erase = database.prepare("DELETE FROM returning_driver WHERE agreed_at <= ? RETURNING 1");
    if (!erase)
        return failed(std::move(erase));
    erase->bindAll(toMicroseconds(agreedBefore));
    for (std::int64_t count = 0;; ++count) {
        auto row = erase->step();
        if (!row)
            return failed(std::move(row));
        if (!*row)
            return count;
    }
}

} // namespace tongguan::store
