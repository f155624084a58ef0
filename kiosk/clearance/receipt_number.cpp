// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/receipt_number.h"

namespace tongguan::clearance {

namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's: no I, L, O, U

} // namespace

std::string receiptNumber(std::span<const std::uint8_t, kReceiptSigns> random)
{
    std::string number;
    for (const std::uint8_t byte : random) {
        if (number.size() == kReceiptSigns / 2)
            number += '-';
        number += kAlphabet[byte % kAlphabet.size()]; // 32 signs: each as often as the next
    }
    return number;
}

std::string receiptFrom(std::string_view typed)
{
    std::string number;
    for (char c : typed) {
        if (c == ' ' || c == '-')
            continue;
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
        if (c == 'O')
            c = '0';
        else if (c == 'I' || c == 'L')
            c = '1';
        if (kAlphabet.find(c) == std::string_view::npos || number.size() > kReceiptSigns)
            return {};
        if (number.size() == kReceiptSigns / 2)
            number += '-';
        number += c;
    }
    return number.size() == kReceiptSigns + 1 ? number : std::string{};
}

bool isReceiptNumber(std::string_view text)
{
    return text.size() == kReceiptSigns + 1 && receiptFrom(text) == text;
}

} // namespace tongguan::clearance
