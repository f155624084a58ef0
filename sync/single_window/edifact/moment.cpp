// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/edifact/moment.h"

#include <algorithm>
#include <charconv>
#include <format>

namespace tongguan::edifact {

namespace {

using namespace std::chrono;

constexpr minutes kWidestZone = 14h;

/// Exactly these digits, or -1.
int digits(std::string_view text)
{
    int value = 0;
    const bool all = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    std::from_chars(text.data(), text.data() + text.size(), value);
    return all ? value : -1;
}

Result<year_month_day> date(std::string_view text)
{
    if (text.size() != 8 || digits(text) < 0)
        return fail(Errc::InvalidInput, "a date has eight digits");
    const year_month_day day{year(digits(text.substr(0, 4))), month(static_cast<unsigned>(digits(text.substr(4, 2)))),
                             std::chrono::day(static_cast<unsigned>(digits(text.substr(6, 2))))};
    if (!day.ok())
        return fail(Errc::InvalidInput, "no such day");
    return day;
}

} // namespace

std::string to205(const Moment& moment)
{
    const auto local = floor<minutes>(moment.at) + minutes(moment.zone);
    const auto day = floor<days>(local);
    const year_month_day calendar(day);
    const hh_mm_ss time(local - day);
    const auto zone = moment.zone < 0 ? -moment.zone : moment.zone;
    return std::format("{:04}{:02}{:02}{:02}{:02}{}{:02}{:02}", static_cast<int>(calendar.year()),
                       static_cast<unsigned>(calendar.month()), static_cast<unsigned>(calendar.day()),
                       time.hours().count(), time.minutes().count(), moment.zone < 0 ? '-' : '+', zone / 60, zone % 60);
}

Result<Moment> from205(std::string_view text)
{
    if (text.size() != 17 || (text[12] != '+' && text[12] != '-'))
        return fail(Errc::InvalidInput, "a moment is CCYYMMDDHHMM+HHMM");
    auto day = date(text.substr(0, 8));
    if (!day)
        return failed(std::move(day));
    const int hour = digits(text.substr(8, 2));
    const int minute = digits(text.substr(10, 2));
    const int zoneHour = digits(text.substr(13, 2));
    const int zoneMinute = digits(text.substr(15, 2));
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || zoneHour < 0 || zoneMinute < 0 || zoneMinute > 59)
        return fail(Errc::InvalidInput, "no such time of day");
    const minutes zone = (hours(zoneHour) + minutes(zoneMinute)) * (text[12] == '-' ? -1 : 1);
    if (zone > kWidestZone || zone < -kWidestZone)
        return fail(Errc::InvalidInput, "no such zone");
    return Moment{.at = sys_days(*day) + hours(hour) + minutes(minute) - zone, .zone = zone.count()};
}

Result<std::string> dateFrom102(std::string_view text)
{
    auto day = date(text);
    if (!day)
        return failed(std::move(day));
    return toIsoDate(*day);
}

Result<std::string> dateTo102(std::string_view isoDate)
{
    auto day = dateFromIso(isoDate);
    if (!day)
        return failed(std::move(day));
    return std::format("{:04}{:02}{:02}", static_cast<int>(day->year()), static_cast<unsigned>(day->month()),
                       static_cast<unsigned>(day->day()));
}

} // namespace tongguan::edifact
