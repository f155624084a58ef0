// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::documents {

/// Code points; U+FFFD stands for each byte that is not UTF-8.
std::u32string codePoints(std::string_view utf8);
std::string toUtf8(std::u32string_view text);

/// Full-width forms as a Chinese keyboard types them become ASCII, the ideographic space a space, and ASCII letters
/// upper case (the part of Unicode's NFKC that people meet when they type numbers).
std::u32string folded(std::string_view utf8);

/// Blanks, dots, dashes, middle points, slashes and brackets that people put between the parts of a number.
bool isSeparator(char32_t c);

/// Longer than anything a person types as a number, in bytes.
inline constexpr std::size_t kMaxTyped = 128;

/// Folded, without separators. One char a code point: what is not ASCII becomes '?', which no number holds; so does
/// all of a text over kMaxTyped.
std::string compact(std::string_view utf8);

/// Without blanks and control characters at both ends.
std::string_view trimmed(std::string_view text);

std::vector<std::string_view> split(std::string_view text, char separator);

constexpr bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}
constexpr bool isUpper(char32_t c)
{
    return c >= U'A' && c <= U'Z';
}
bool allDigits(std::string_view text);

} // namespace tongguan::documents
