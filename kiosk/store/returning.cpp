// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/returning.h"

#include "base/codes.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/time.h"

namespace tongguan::store {

namespace {

Result<> write(Database& database, const ReturningDriver& driver)
{
    auto upsert = database.prepare(
        "INSERT INTO returning_driver (holder, plate, licence, agreed_at, seen_at, language) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (holder) DO UPDATE SET plate = excluded.plate, licence = excluded.licence, agreed_at = "
        "excluded.agreed_at, seen_at = excluded.seen_at, language = excluded.language "
        "WHERE excluded.seen_at >= seen_at");
    if (!upsert)
        return failed(std::move(upsert));
    return upsert->run(std::string_view(driver.holder), std::string_view(driver.plate),
                       std::string_view(driver.licence), toMicroseconds(driver.agreedAt), toMicroseconds(driver.seenAt),
                       driver.language ? codeOf(*driver.language) : std::string_view{});
}

/// The row whose column, `holder` or `plate`, has this value; of several the last one that was seen.
Result<std::optional<ReturningDriver>> driverBy(Database& database, const char* select, const std::string& value)
{
    auto statement = database.prepare(select);
    if (!statement)
        return failed(std::move(statement));
    statement->bind(1, value);
    auto row = statement->step();
    if (!row)
        return failed(std::move(row));
    if (!*row)
        return std::optional<ReturningDriver>{};
    const auto language = fromCode<clearance::Language>(statement->text(5));
    return ReturningDriver{.holder = std::string(statement->text(0)),
                           .plate = std::string(statement->text(1)),
                           .licence = std::string(statement->text(2)),
                           .language = language ? std::optional(*language) : std::nullopt,
                           .agreedAt = fromMicroseconds(statement->integer(3)),
                           .seenAt = fromMicroseconds(statement->integer(4))};
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
    return write(database, {.holder = driver.holder,
                            .plate = {},
                            .licence = {},
                            .language = {},
                            .agreedAt = driver.at,
                            .seenAt = driver.at});
}

Result<std::optional<ReturningDriver>> returningDriver(Database& database, const std::string& holder)
{
    return driverBy(database,
                    "SELECT holder, plate, licence, agreed_at, seen_at, language FROM returning_driver "
                    "WHERE holder = ? AND plate <> ''",
                    holder);
}

Result<std::optional<ReturningDriver>> driverOf(Database& database, const std::string& plate)
{
    return driverBy(database,
                    "SELECT holder, plate, licence, agreed_at, seen_at, language FROM returning_driver "
                    "WHERE plate = ? AND plate <> '' ORDER BY seen_at DESC LIMIT 1",
                    plate);
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
