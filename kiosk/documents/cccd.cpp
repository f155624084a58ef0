// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/cccd.h"

#include "base/bytes.h"
#include "kiosk/documents/refusal.h"
#include "kiosk/documents/text.h"
#include "kiosk/documents/vietnamese.h"

#include <algorithm>
#include <array>

namespace tongguan::documents {

namespace {

constexpr std::size_t kMaxBytes = 4296; // what a QR of version 40 holds
constexpr std::size_t kMaxFields = 32;
constexpr std::size_t kNumberSize = 12;

// Decision 124/2004/QĐ-TTg: the provinces as the card numbers carry them.
constexpr std::array kProvinces{1,  2,  4,  6,  8,  10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33,
                                34, 35, 36, 37, 38, 40, 42, 44, 45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66,
                                67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96};

int valueOf(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

/// DDMMYYYY.
std::optional<std::chrono::year_month_day> dateOf(std::string_view text)
{
    if (text.size() != 8 || !allDigits(text))
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(valueOf(text.substr(4))),
                                           std::chrono::month(static_cast<unsigned>(valueOf(text.substr(2, 2)))),
                                           std::chrono::day(static_cast<unsigned>(valueOf(text.substr(0, 2))))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<Sex> sexOf(std::string_view word)
{
    if (word == "Nam")
        return Sex::Male;
    return word == "Nữ" ? std::optional(Sex::Female) : std::nullopt;
}

/// A first field that is meant as a card number, even where a digit is missing or misread.
bool looksLikeNumber(std::string_view field)
{
    return field.size() >= 9 && field.size() <= 14 && allDigits(field.substr(0, 9));
}

} // namespace

Result<Cccd> parseCccd(std::string_view text)
{
    if (text.size() > kMaxBytes)
        return refuse("not-cccd", std::format("{} bytes", text.size()));
    if (!isUtf8(text))
        return refuse("text", "the card's text is not UTF-8");
    const std::string composed = composedVietnamese(trimmed(text));
    auto fields = split(composed, '|');
    for (std::string_view& field : fields)
        field = trimmed(field);
    if (fields.size() < 2 || fields.size() > kMaxFields || !looksLikeNumber(fields[0]))
        return refuse("not-cccd", "not the text of a citizen card");
    if (fields[0].size() != kNumberSize || !allDigits(fields[0]))
        return refuse("number", "a card number has twelve digits");
    if (fields.size() < 6)
        return refuse("fields", std::format("a citizen card has at least six fields, got {}", fields.size()));
    const auto birth = dateOf(fields[3]);
    const auto sex = sexOf(fields[4]);
    const bool hasIssue = fields.size() > 6 && !fields[6].empty();
    const auto issued = hasIssue ? dateOf(fields[6]) : std::nullopt;
    if (!birth || (hasIssue && !issued))
        return refuse("date", "a date of the citizen card is not DDMMYYYY");
    if (!sex)
        return refuse("sex", "the sex of a citizen card is Nam or Nữ");
    Cccd card{std::string(fields[0]),
              std::string(fields[1]),
              std::string(fields[2]),
              *birth,
              *sex,
              std::string(fields[5]),
              issued,
              {},
              fields.size()};
    for (std::size_t i = 7; i < fields.size(); ++i)
        card.extra.emplace_back(fields[i]);
    return card;
}

bool Cccd::provinceKnown() const
{
    return std::ranges::contains(kProvinces, valueOf(province()));
}

Sex Cccd::sexByNumber() const
{
    return (number[3] - '0') % 2 == 0 ? Sex::Male : Sex::Female;
}

int Cccd::birthYearByNumber() const
{
    // 0 and 1 are the 20th century, 2 and 3 the 21st … (Decree 137/2015/NĐ-CP, article 13).
    return 1900 + (number[3] - '0') / 2 * 100 + valueOf(std::string_view(number).substr(4, 2));
}

bool Cccd::numberAgrees() const
{
    return sexByNumber() == sex && birthYearByNumber() == static_cast<int>(birthDate.year());
}

} // namespace tongguan::documents
