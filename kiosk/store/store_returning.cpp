// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/store/store.h"

#include <algorithm>

namespace tongguan::store {

Result<> Store::rememberDriver(ReturningDriver driver, const std::string& crossing)
{
    return transact([&]() -> Result<> {
        const auto last = lastHeardOf(*database_, driver.holder);
        if (!last)
            return fail(last.error().code, last.error().what);
        driver.seenAt = std::max(driver.seenAt, *last);
        if (auto told = journal_.append({.type = std::string(kDriverRemembered),
                                         .actor = "driver",
                                         .crossing = crossing,
                                         .body = dump(toJson(driver))});
            !told)
            return failed(std::move(told));
        return store::remember(*database_, driver);
    });
}

Result<> Store::forgetDriver(ForgottenDriver driver, const std::string& crossing)
{
    return transact([&]() -> Result<> {
        const auto last = lastHeardOf(*database_, driver.holder);
        if (!last)
            return fail(last.error().code, last.error().what);
        driver.at = std::max(driver.at, *last);
        if (auto told = journal_.append({.type = std::string(kDriverForgotten),
                                         .actor = "driver",
                                         .crossing = crossing,
                                         .body = dump(toJson(driver))});
            !told)
            return failed(std::move(told));
        return store::forget(*database_, driver);
    });
}

Result<std::chrono::hours> Store::remembersFor(UtcTime now)
{
    const auto rule = retentionOf("kiosk.returning", now);
    if (!rule)
        return fail(rule.error().code, rule.error().what);
    return std::chrono::hours{rule->hours};
}

Result<std::optional<ReturningDriver>> Store::returningDriver(const std::string& holder, UtcTime now)
{
    return stillRemembered(store::returningDriver(*database_, holder), now);
}

Result<std::optional<ReturningDriver>> Store::driverOf(const std::string& plate, UtcTime now)
{
    return stillRemembered(store::driverOf(*database_, plate), now);
}

Result<std::optional<ReturningDriver>> Store::stillRemembered(Result<std::optional<ReturningDriver>> driver,
                                                              UtcTime now)
{
    if (!driver || !*driver)
        return driver;
    const auto time = remembersFor(now);
    if (!time)
        return fail(time.error().code, time.error().what);
    if ((*driver)->agreedAt + *time <= now)
        return std::optional<ReturningDriver>{}; // it is erased within the hour
    return driver;
}

} // namespace tongguan::store
