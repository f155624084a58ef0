// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/mrz_check.h"

#include "kiosk/documents/text.h"

#include <array>
#include <cstddef>

namespace tongguan::documents {

char mrzCheckDigit(std::string_view text)
{
    constexpr std::array kWeights{7, 3, 1};
    int sum = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        int value = 0;
        if (c >= '0' && c <= '9')
            value = c - '0';
        else if (c >= 'A' && c <= 'Z')
            value = c - 'A' + 10;
        sum = (sum + value * kWeights[i % kWeights.size()]) % 10;
    }
    return static_cast<char>('0' + sum);
}

MrzCheck checkMrz(std::string_view text, char printed)
{
    const char computed = mrzCheckDigit(text);
    return {printed, computed, printed == computed};
}

bool isMrzCharacter(char c)
{
    return c == '<' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
}

} // namespace tongguan::documents
