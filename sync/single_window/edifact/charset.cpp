// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/edifact/charset.h"

#include "base/bytes.h"

#include <algorithm>

namespace tongguan::edifact {

namespace {

constexpr std::string_view kLevelA = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,-()/='+:?!\"%&*;<>";
constexpr std::string_view kLevelBToo = "abcdefghijklmnopqrstuvwxyz";

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '\x7f';
}

/// The first code point of well-formed UTF-8 below U+0100, or -1; takes it off the front.
int takeLatin1(std::string_view& text)
{
    const auto first = static_cast<unsigned char>(text.front());
    if (first < 0x80) {
        text.remove_prefix(1);
        return first;
    }
    if ((first == 0xc2 || first == 0xc3) && text.size() > 1) {
        const int code = ((first & 0x03) << 6) | (static_cast<unsigned char>(text[1]) & 0x3f);
        text.remove_prefix(2);
        return code;
    }
    return -1;
}

} // namespace

Result<Charset> charsetOf(std::string_view syntaxIdentifier)
{
    if (syntaxIdentifier == "UNOA")
        return Charset::LevelA;
    if (syntaxIdentifier == "UNOB")
        return Charset::LevelB;
    if (syntaxIdentifier == "UNOC")
        return Charset::Latin1;
    if (syntaxIdentifier == "UNOW" || syntaxIdentifier == "UNOY")
        return Charset::Utf8;
    return fail(Errc::NotFound, "UNOA, UNOB, UNOC, UNOW and UNOY are known");
}

Result<std::string> toUtf8(std::string_view bytes, Charset charset)
{
    if (charset == Charset::Utf8)
        return isUtf8(bytes) ? Result<std::string>(std::string(bytes)) : fail(Errc::InvalidInput, "no UTF-8");
    std::string text;
    text.reserve(bytes.size());
    for (const char c : bytes) {
        const auto code = static_cast<unsigned char>(c);
        if (code < 0x80) {
            text += c;
            continue;
        }
        if (charset != Charset::Latin1)
            return fail(Errc::InvalidInput, "levels A and B have seven bits");
        text += static_cast<char>(0xc0U | (code >> 6U));
        text += static_cast<char>(0x80U | (code & 0x3fU));
    }
    return text;
}

Result<std::string> fromUtf8(std::string_view text, Charset charset)
{
    if (!isUtf8(text))
        return fail(Errc::InvalidInput, "no UTF-8");
    if (charset == Charset::Utf8)
        return std::string(text);
    std::string bytes;
    bytes.reserve(text.size());
    while (!text.empty()) {
        const int code = takeLatin1(text);
        if (code < 0 || (code > 0x7f && charset != Charset::Latin1))
            return fail(Errc::InvalidInput, "a character that the character set has not");
        bytes += static_cast<char>(code);
    }
    return bytes;
}

bool inRepertoire(std::string_view utf8, Charset charset)
{
    if (charset == Charset::Utf8 || charset == Charset::Latin1)
        return std::ranges::none_of(utf8, isControl);
    return std::ranges::all_of(utf8, [charset](char c) {
        return kLevelA.contains(c) || (charset == Charset::LevelB && kLevelBToo.contains(c));
    });
}

} // namespace tongguan::edifact
