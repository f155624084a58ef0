// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/vin.h"

#include "kiosk/documents/refusal.h"
#include "kiosk/documents/text.h"

#include <algorithm>
#include <array>

namespace tongguan::documents {

namespace {

constexpr std::size_t kSize = 17;

/// 49 CFR 565.15, table III: I, O and Q never occur.
int valueOf(char c)
{
    constexpr std::string_view kLetters = "ABCDEFGHJKLMNPRSTUVWXYZ";
    constexpr std::string_view kValues = "12345678123457923456789";
    static_assert(kLetters.size() == kValues.size());
    return c <= '9' ? c - '0' : kValues[kLetters.find(c)] - '0';
}

struct Region {
    std::string_view from; ///< first of the range, compared as text
    std::string_view to;
    std::string_view name;
};

// ISO 3780: narrower ranges first. Digits follow letters there, so ranges here stay within the letters.
constexpr std::array kRegions{
    Region{"J", "J", "Japan"},      Region{"KL", "KR", "Korea"},       Region{"L", "L", "China"},
    Region{"ML", "MR", "Thailand"}, Region{"RL", "RR", "Viet Nam"},    Region{"A", "H", "Africa"},
    Region{"I", "R", "Asia"},       Region{"S", "Z", "Europe"},        Region{"1", "5", "North America"},
    Region{"6", "7", "Oceania"},    Region{"8", "9", "South America"},
};

bool isVinCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z' && c != 'I' && c != 'O' && c != 'Q');
}

} // namespace

Result<Vin> Vin::parse(std::string_view text)
{
    std::string vin = compact(text);
    if (vin.empty())
        return refuse("empty", "no vehicle identification number");
    if (vin.size() != kSize)
        return refuse("length", std::format("a vehicle identification number has 17 characters, got {}", vin.size()));
    if (!std::ranges::all_of(vin, isVinCharacter))
        return refuse("character", "a vehicle identification number has digits and letters without I, O and Q");
    return Vin(std::move(vin));
}

std::string_view Vin::region() const
{
    const std::string_view text = text_;
    for (const Region& region : kRegions) {
        const auto head = text.substr(0, region.from.size());
        if (head >= region.from && head <= region.to)
            return region.name;
    }
    return "unknown";
}

bool Vin::checkApplies() const
{
    return region() == "North America" || region() == "China";
}

char Vin::computedCheck() const
{
    // 49 CFR 565.15 (c): the ninth has the weight 0.
    constexpr std::array kWeights{8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    int sum = 0;
    for (std::size_t i = 0; i < kSize; ++i)
        sum += valueOf(text_[i]) * kWeights[i];
    const int remainder = sum % 11;
    return remainder == 10 ? 'X' : static_cast<char>('0' + remainder);
}

bool isChassisNumber(std::string_view text)
{
    const std::u32string typed = folded(trimmed(text.substr(0, 64)));
    const auto dash = typed.find(U'-');
    if (dash == std::u32string::npos || dash < 2 || typed.size() >= kSize)
        return false;
    const std::u32string_view model = std::u32string_view(typed).substr(0, dash);
    const std::u32string_view serial = std::u32string_view(typed).substr(dash + 1);
    return isUpper(model[0]) && std::ranges::all_of(model, [](char32_t c) { return isUpper(c) || isDigit(c); }) &&
           serial.size() >= 6 && serial.size() <= 7 && std::ranges::all_of(serial, isDigit);
}

} // namespace tongguan::documents
