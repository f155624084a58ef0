// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/text.h"

#include "base/bytes.h"

#include <algorithm>

namespace tongguan::documents {

namespace {

constexpr char32_t kBroken = 0xFFFD;

/// Bytes that follow `lead` and the bits that it gives; -1 where none can start with it.
int continuation(unsigned char lead, char32_t& bits)
{
    if (lead < 0x80) {
        bits = lead;
        return 0;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        bits = lead & 0x1FU;
        return 1;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        bits = lead & 0x0FU;
        return 2;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        bits = lead & 0x07U;
        return 3;
    }
    return -1;
}

bool isBlank(char c)
{
    return static_cast<unsigned char>(c) <= 0x20U || c == 0x7F;
}

} // namespace

std::u32string codePoints(std::string_view utf8)
{
    std::u32string text;
    text.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size();) {
        char32_t point = 0;
        const int tail = continuation(static_cast<unsigned char>(utf8[i]), point);
        const auto rest = utf8.substr(i + 1, static_cast<std::size_t>(std::max(tail, 0)));
        if (tail < 0 || !isUtf8(utf8.substr(i, 1 + rest.size()))) {
            text += kBroken;
            ++i;
            continue;
        }
        for (const char c : rest)
            point = point << 6U | (static_cast<unsigned char>(c) & 0x3FU);
        text += point;
        i += 1 + rest.size();
    }
    return text;
}

std::string toUtf8(std::u32string_view text)
{
    std::string utf8;
    const auto add = [&utf8](char32_t value) { utf8 += static_cast<char>(value); };
    for (const char32_t c : text) {
        if (c < 0x80) {
            add(c);
        } else if (c < 0x800) {
            add(0xC0U | c >> 6U);
            add(0x80U | (c & 0x3FU));
        } else if (c < 0x10000) {
            add(0xE0U | c >> 12U);
            add(0x80U | (c >> 6U & 0x3FU));
            add(0x80U | (c & 0x3FU));
        } else {
            add(0xF0U | c >> 18U);
            add(0x80U | (c >> 12U & 0x3FU));
            add(0x80U | (c >> 6U & 0x3FU));
            add(0x80U | (c & 0x3FU));
        }
    }
    return utf8;
}

std::u32string folded(std::string_view utf8)
{
    std::u32string text = codePoints(utf8);
    for (char32_t& c : text) {
        if (c >= 0xFF01 && c <= 0xFF5E)
            c -= 0xFEE0;
        else if (c == 0x3000 || c == 0xA0)
            c = U' ';
        if (c >= U'a' && c <= U'z')
            c -= 0x20;
        else if (c == U'đ')
            c = U'Đ';
    }
    return text;
}

bool isSeparator(char32_t c)
{
    constexpr std::u32string_view kMarks = U".-/_·•・‧–—−[]()|";
    return c <= 0x20 || c == 0x7F || (c >= 0x2000 && c <= 0x200D) || c == 0xFEFF || kMarks.contains(c);
}

std::string compact(std::string_view utf8)
{
    // What is too long must not become a number by being cut.
    if (utf8.size() > kMaxTyped)
        return std::string(kMaxTyped, '?');
    std::string text;
    for (const char32_t c : folded(utf8)) {
        if (!isSeparator(c))
            text += c < 0x80 ? static_cast<char>(c) : '?';
    }
    return text;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

bool allDigits(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace tongguan::documents
