// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/seal_date.h"

#include "base/time.h"
#include "kiosk/documents/refusal.h"

namespace tongguan::documents {

namespace {

constexpr std::size_t kDateBytes = 3;

unsigned numberOf(ByteView bytes)
{
    unsigned number = 0;
    for (const std::uint8_t byte : bytes)
        number = number << 8U | byte;
    return number;
}

} // namespace

Result<std::chrono::year_month_day> sealDate(ByteView bytes)
{
    if (bytes.size() != kDateBytes)
        return refuse("date", std::format("a date of {} bytes", bytes.size()));
    const unsigned number = numberOf(bytes);
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(number % 10000)),
                                           std::chrono::month(number / 1000000),
                                           std::chrono::day(number / 10000 % 100)};
    // Nothing was sealed before there were seals; year 0 is what an empty field looks like.
    if (!date.ok() || date.year() < std::chrono::year(1900))
        return refuse("date", "no day of the calendar");
    return date;
}

Result<std::string> maskedSealDate(ByteView bytes)
{
    if (bytes.size() != kDateBytes + 1)
        return refuse("date", std::format("a masked date of {} bytes", bytes.size()));
    const unsigned mask = bytes[0];
    if (mask == 0) {
        const auto date = sealDate(bytes.subspan(1));
        if (!date)
            return std::unexpected(date.error());
        return toIsoDate(*date);
    }
    std::string digits = std::format("{:08}", numberOf(bytes.subspan(1))); // three bytes never have more
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if ((mask & (0x80U >> i)) != 0)
            digits[i] = 'x';
    }
    return std::format("{}-{}-{}", digits.substr(4), digits.substr(0, 2), digits.substr(2, 2));
}

} // namespace tongguan::documents
