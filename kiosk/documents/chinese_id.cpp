// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/chinese_id.h"

#include "kiosk/documents/refusal.h"
#include "kiosk/documents/text.h"

#include <algorithm>
#include <array>

namespace tongguan::documents {

namespace {

constexpr std::size_t kSize = 18;
constexpr std::size_t kOldSize = 15;
constexpr std::chrono::year_month_day kNoDate{};

/// GB 11643, annex A (ISO 7064 MOD 11-2).
char checkOf(std::string_view seventeen)
{
    constexpr std::array kWeights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr std::string_view kDigits = "10X98765432";
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i)
        sum += (seventeen[i] - '0') * kWeights[i];
    return kDigits[static_cast<std::size_t>(sum % 11)];
}

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

std::chrono::year_month_day dateOf(std::string_view eightDigits)
{
    return {std::chrono::year(number(eightDigits.substr(0, 4))),
            std::chrono::month(static_cast<unsigned>(number(eightDigits.substr(4, 2)))),
            std::chrono::day(static_cast<unsigned>(number(eightDigits.substr(6, 2))))};
}

/// GB/T 2260, first two digits.
bool isProvince(int code)
{
    constexpr std::array kRanges{std::pair{11, 15}, std::pair{21, 23}, std::pair{31, 37}, std::pair{41, 46},
                                 std::pair{50, 54}, std::pair{61, 65}, std::pair{71, 71}};
    return std::ranges::any_of(kRanges, [code](auto range) { return code >= range.first && code <= range.second; });
}

ChineseIdKind kindOf(std::string_view id)
{
    const auto region = id.substr(0, 6);
    if (region == "810000")
        return ChineseIdKind::HongKongResidence;
    if (region == "820000")
        return ChineseIdKind::MacauResidence;
    if (region == "830000")
        return ChineseIdKind::TaiwanResidence;
    return id[0] == '9' && isProvince(number(id.substr(1, 2))) ? ChineseIdKind::ForeignResidence
                                                               : ChineseIdKind::Citizen;
}

bool isOldForeignCard(std::string_view id)
{
    return id.size() == kOldSize && std::ranges::all_of(id.substr(0, 3), [](char c) { return c >= 'A' && c <= 'Z'; }) &&
           allDigits(id.substr(3));
}

} // namespace

Result<ChineseId> ChineseId::parse(std::string_view text, std::chrono::year_month_day today)
{
    std::string id = compact(text);
    if (id.empty())
        return refuse("empty", "no identity number");
    if (isOldForeignCard(id))
        return ChineseId(std::move(id), ChineseIdKind::ForeignResidenceOld, kNoDate);
    if (id.size() != kSize && id.size() != kOldSize)
        return refuse("length", std::format("an identity number has 18 or 15 characters, got {}", id.size()));
    const bool old = id.size() == kOldSize;
    const auto digits = std::string_view(id).substr(0, old ? kOldSize : kSize - 1);
    if (!allDigits(digits) || (!old && !isDigit(static_cast<unsigned char>(id.back())) && id.back() != 'X'))
        return refuse("character", "an identity number has digits only, and X at its end");
    if (old) {
        // Those numbers were given out until 1999; GB 11643-1999 puts the century in and a check digit behind.
        id.insert(6, "19");
        id += checkOf(id);
    }
    const auto birth = dateOf(std::string_view(id).substr(6, 8));
    if (!birth.ok() || birth > today)
        return refuse("date", "the birth date in the identity number is not a date in the past");
    const ChineseIdKind kind = old ? ChineseIdKind::CitizenOld : kindOf(id);
    return ChineseId(std::move(id), kind, birth);
}

bool ChineseId::valid() const
{
    return !hasCheck() || text_.back() == checkOf(text_);
}

Sex ChineseId::sex() const
{
    return (text_[kSize - 2] - '0') % 2 == 1 ? Sex::Male : Sex::Female;
}

const char* name(ChineseIdKind kind)
{
    switch (kind) {
    case ChineseIdKind::Citizen:
        return "citizen";
    case ChineseIdKind::CitizenOld:
        return "citizen-15";
    case ChineseIdKind::HongKongResidence:
        return "hk-residence-permit";
    case ChineseIdKind::MacauResidence:
        return "macau-residence-permit";
    case ChineseIdKind::TaiwanResidence:
        return "taiwan-residence-permit";
    case ChineseIdKind::ForeignResidence:
        return "foreigner-permanent-residence";
    case ChineseIdKind::ForeignResidenceOld:
        return "foreigner-permanent-residence-old";
    }
    return "";
}

} // namespace tongguan::documents
