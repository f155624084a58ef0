// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/station_rules.h"

#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/rule_data.h"

#include <charconv>

namespace tongguan::flow {

namespace {

constexpr std::int64_t kShortest = 30;
constexpr std::int64_t kLongest = 3600;
constexpr std::int64_t kMostRed = 1440; // minutes: a day

} // namespace

Result<StationRules> stationRules(store::Store& store)
{
    const auto body = store.reference().body("port", "station");
    if (!body)
        return fail(body.error().code, body.error().what);
    const auto json = parseJson(body->value_or("{}"));
    StationRules rules = json ? fromJson<StationRules>(*json).value_or(StationRules{}) : StationRules{};
    if (rules.signOutSeconds < kShortest || rules.signOutSeconds > kLongest)
        rules.signOutSeconds = StationRules{}.signOutSeconds;
    if (rules.redMinutes < 0 || rules.redMinutes > kMostRed)
        rules.redMinutes = StationRules{}.redMinutes;
    return rules;
}

Result<PortDay> portDay(store::Store& store, UtcTime now, int back)
{
    const auto rules = store.rules();
    if (!rules)
        return fail(rules.error().code, rules.error().what);
    const std::chrono::minutes east{(*rules)->data.port.minutesEastOfUtc};
    const auto day = std::chrono::floor<std::chrono::days>(now + east) - std::chrono::days{back};
    return PortDay{.name = toIsoDate(std::chrono::year_month_day{day}), .begin = UtcTime{day} - east};
}

std::optional<std::chrono::minutes> closingIn(const StationRules& rules, const PortDay& day, UtcTime now)
{
    int hour = 0;
    int minute = 0;
    const std::string& text = rules.closesAt;
    const bool form = text.size() == 5 && text[2] == ':' &&
                      std::from_chars(text.data(), text.data() + 2, hour).ptr == text.data() + 2 &&
                      std::from_chars(text.data() + 3, text.data() + 5, minute).ptr == text.data() + 5;
    if (!form || hour > 24 || minute > 59)
        return std::nullopt;
    const UtcTime closes = day.begin + std::chrono::hours{hour} + std::chrono::minutes{minute};
    const auto left = std::chrono::floor<std::chrono::minutes>(closes - now);
    if (left > std::chrono::minutes{rules.redMinutes})
        return std::nullopt;
    return left;
}

} // namespace tongguan::flow
