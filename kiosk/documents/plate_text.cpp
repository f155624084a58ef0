// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/plate_forms.h"
#include "kiosk/documents/text.h"
#include "kiosk/documents/vietnamese.h"

#include <algorithm>

namespace tongguan::documents {

namespace {

/// The digits of the neighbours' scripts stand in blocks of ten.
char32_t plainDigit(char32_t c)
{
    for (const char32_t zero : {U'\u0E50', U'\u0ED0', U'\u1040', U'\u1090'}) {
        if (c >= zero && c < zero + 10)
            return U'0' + (c - zero);
    }
    return c;
}

} // namespace

PlateText plateText(std::string_view typed)
{
    PlateText text;
    bool inWord = false;
    for (const char32_t typedCharacter : folded(composedVietnamese(typed))) {
        const char32_t c = plainDigit(typedCharacter);
        if (isSeparator(c)) {
            inWord = false;
            continue;
        }
        const bool sameRun = inWord && isDigit(text.runs.back().back()) == isDigit(c);
        if (!inWord)
            text.words.emplace_back();
        if (!sameRun)
            text.runs.emplace_back();
        text.words.back() += c;
        text.runs.back() += c;
        text.joined += c;
        inWord = true;
    }
    return text;
}

bool isThai(char32_t c)
{
    return c >= 0x0E01 && c <= 0x0E5B;
}
bool isLao(char32_t c)
{
    return c >= 0x0E81 && c <= 0x0EDF;
}
bool isBurmese(char32_t c)
{
    return c >= 0x1000 && c <= 0x109F;
}

bool areDigits(std::u32string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

} // namespace tongguan::documents
