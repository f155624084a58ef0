// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/mrz_date.h"

#include "kiosk/documents/text.h"

#include <cassert>

namespace tongguan::documents {

namespace {

constexpr int kCentury = 100;

/// Two digits; nothing where they are fillers, `possible` false where they are neither.
std::optional<int> twoDigits(std::string_view text, bool& possible)
{
    if (text == "<<")
        return std::nullopt;
    if (!allDigits(text)) {
        possible = false;
        return std::nullopt;
    }
    return (text[0] - '0') * 10 + (text[1] - '0');
}

std::optional<int> zeroIsUnknown(std::optional<int> part)
{
    return part == 0 ? std::nullopt : part;
}

bool fitsCalendar(const MrzDate& date)
{
    if (date.day && !date.month)
        return false;
    if (date.month && *date.month > 12)
        return false;
    if (!date.day)
        return true;
    // Every fourth year of two digits may be a leap year: 00 is 2000 for the living.
    const std::chrono::year year{2000 + date.year.value_or(0)};
    const std::chrono::year_month_day day{year, std::chrono::month(static_cast<unsigned>(*date.month)),
                                          std::chrono::day(static_cast<unsigned>(*date.day))};
    return day.ok();
}

PartialDate withYear(const MrzDate& date, int fullYear)
{
    return {fullYear, date.month, date.day};
}

} // namespace

MrzDate parseMrzDate(std::string_view sixCharacters)
{
    MrzDate date{std::string(sixCharacters), {}, {}, {}, true};
    if (sixCharacters.size() != 6) {
        date.possible = false;
        return date;
    }
    date.year = twoDigits(sixCharacters.substr(0, 2), date.possible);
    date.month = zeroIsUnknown(twoDigits(sixCharacters.substr(2, 2), date.possible));
    date.day = zeroIsUnknown(twoDigits(sixCharacters.substr(4, 2), date.possible));
    if (sixCharacters == "000000")
        date.year.reset();
    if (!date.possible || !fitsCalendar(date)) {
        date.possible = false;
        date.year.reset();
        date.month.reset();
        date.day.reset();
    }
    return date;
}

std::chrono::year_month_day PartialDate::date() const
{
    assert(whole());
    return {std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
            std::chrono::day(static_cast<unsigned>(*day))};
}

PartialDate resolveBirth(const MrzDate& date, std::chrono::year_month_day today)
{
    if (!date.year)
        return {};
    const int now = static_cast<int>(today.year());
    const int century = now / kCentury * kCentury;
    const int inThis = century + *date.year;
    return withYear(date, inThis > now ? inThis - kCentury : inThis);
}

PartialDate resolveExpiry(const MrzDate& date, std::chrono::year_month_day today)
{
    constexpr int kYearsBack = 10;
    if (!date.year)
        return {};
    const int earliest = static_cast<int>(today.year()) - kYearsBack;
    int year = earliest / kCentury * kCentury + *date.year;
    if (year < earliest)
        year += kCentury;
    return withYear(date, year);
}

bool isExpired(const PartialDate& expiry, std::chrono::year_month_day today)
{
    if (!expiry.year)
        return false;
    if (expiry.whole())
        return std::chrono::sys_days(expiry.date()) < std::chrono::sys_days(today);
    const int months = *expiry.year * 12 + expiry.month.value_or(12);
    return months < static_cast<int>(today.year()) * 12 + static_cast<int>(static_cast<unsigned>(today.month()));
}

} // namespace tongguan::documents
