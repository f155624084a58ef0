// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/token_code.h"

#include "base/bytes.h"
#include "kiosk/documents/refusal.h"
#include "kiosk/documents/text.h"

#include <algorithm>
#include <format>

namespace tongguan::documents {

namespace {

bool isPlainAscii(char32_t c)
{
    return isDigit(c) || isUpper(c) || (c >= U'a' && c <= U'z');
}

/// C0, DEL and C1.
bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

} // namespace

const char* name(TokenForm form)
{
    switch (form) {
    case TokenForm::Digits:
        return "digits";
    case TokenForm::Plain:
        return "letters-digits";
    case TokenForm::Text:
        return "text";
    }
    return "";
}

Result<TokenCode> describeToken(std::string_view text)
{
    text = trimmed(text);
    if (text.empty())
        return refuse("empty", "no code");
    if (text.size() > kMaxTokenBytes)
        return refuse("length", std::format("a code has at most {} bytes, got {}", kMaxTokenBytes, text.size()));
    if (!isUtf8(text))
        return refuse("character", "the code's text is not UTF-8");
    const std::u32string points = codePoints(text);
    if (std::ranges::any_of(points, isControl))
        return refuse("character", "the code's text holds control characters");
    const TokenForm form = std::ranges::all_of(points, isDigit)        ? TokenForm::Digits
                           : std::ranges::all_of(points, isPlainAscii) ? TokenForm::Plain
                                                                       : TokenForm::Text;
    return TokenCode{.form = form, .length = points.size()};
}

} // namespace tongguan::documents
