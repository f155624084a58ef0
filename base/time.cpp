// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time.h"

#include <charconv>
#include <format>

namespace tongguan {

namespace {

/// The digits at [from, from + count) as a number; -1 where one is none.
int digits(std::string_view text, std::size_t from, std::size_t count)
{
    if (from + count > text.size())
        return -1;
    int value = 0;
    const auto* begin = text.data() + from;
    const auto [end, error] = std::from_chars(begin, begin + count, value);
    return error == std::errc{} && end == begin + count && *begin != '-' ? value : -1;
}

} // namespace

std::string toIso(UtcTime time)
{
    return std::format("{:%FT%TZ}", std::chrono::floor<std::chrono::seconds>(time));
}

std::string toIsoDate(std::chrono::year_month_day date)
{
    return std::format("{:%F}", date);
}

Result<std::chrono::year_month_day> dateFromIso(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return fail(Errc::InvalidInput, "a date is written 2026-11-24");
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (year < 0 || month < 0 || day < 0 || !date.ok())
        return fail(Errc::InvalidInput, "no such date");
    return date;
}

Result<UtcTime> fromIso(std::string_view text)
{
    if (text.size() < 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text.back() != 'Z')
        return fail(Errc::InvalidInput, "a time is written 2026-11-24T09:15:00Z");
    auto date = dateFromIso(text.substr(0, 10));
    if (!date)
        return failed(std::move(date));
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    const int second = digits(text, 17, 2);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return fail(Errc::InvalidInput, "no such time");
    std::int64_t microseconds = 0;
    if (text.size() > 20) {
        const std::string_view fraction = text.substr(20, text.size() - 21);
        if (text[19] != '.' || fraction.empty() || fraction.size() > 6)
            return fail(Errc::InvalidInput, "a fraction of a second has one to six digits");
        microseconds = digits(text, 20, fraction.size());
        if (microseconds < 0)
            return fail(Errc::InvalidInput, "no fraction of a second");
        for (std::size_t i = fraction.size(); i < 6; ++i)
            microseconds *= 10;
    }
    return UtcTime{std::chrono::sys_days{*date} + std::chrono::hours{hour} + std::chrono::minutes{minute} +
                   std::chrono::seconds{second} + Microseconds{microseconds}};
}

} // namespace tongguan
