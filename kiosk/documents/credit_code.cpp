// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/credit_code.h"

#include "kiosk/documents/refusal.h"
#include "kiosk/documents/text.h"

#include <array>

namespace tongguan::documents {

namespace {

constexpr std::size_t kSize = 18;
constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"; // GB 32100, table 2

int letterValue(char c)
{
    return c <= '9' ? c - '0' : c - 'A' + 10;
}

} // namespace

Result<CreditCode> CreditCode::parse(std::string_view text)
{
    std::string code = compact(text);
    if (code.empty())
        return refuse("empty", "no credit code");
    if (code.size() != kSize)
        return refuse("length", std::format("a credit code has 18 characters, got {}", code.size()));
    if (code.find_first_not_of(kAlphabet) != std::string::npos)
        return refuse("character", "a credit code has digits and letters without I, O, S, V and Z");
    return CreditCode(std::move(code));
}

char CreditCode::computedCheck() const
{
    // GB 32100, annex A: weights 3^i modulo 31.
    std::size_t sum = 0;
    std::size_t weight = 1;
    for (std::size_t i = 0; i + 1 < kSize; ++i) {
        sum += kAlphabet.find(text_[i]) * weight;
        weight = weight * 3 % 31;
    }
    return kAlphabet[(31 - sum % 31) % 31];
}

bool CreditCode::organisationCheckOk() const
{
    // GB 11714, 5.2: 10 is written X, 11 is written 0.
    constexpr std::array kWeights{3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i)
        sum += letterValue(text_[8 + i]) * kWeights[i];
    const int check = 11 - sum % 11;
    const char printed = check == 10 ? 'X' : static_cast<char>('0' + check % 11);
    return text_[16] == printed;
}

} // namespace tongguan::documents
