// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/seal_c40.h"

#include "kiosk/documents/refusal.h"

#include <array>

namespace tongguan::documents {

namespace {

constexpr std::uint8_t kUnlatch = 254; // "one ASCII character follows", which stands as its value and one
constexpr unsigned kPad = 0;           // shift 1: fills the last triple where it has two characters

/// 0 for a value that shifts, or is none.
char characterOf(unsigned value)
{
    if (value == 3)
        return ' ';
    if (value >= 4 && value <= 13)
        return static_cast<char>('0' + (value - 4));
    if (value >= 14 && value <= 39)
        return static_cast<char>('A' + (value - 14));
    return '\0';
}

bool isText(char c)
{
    return c == ' ' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
}

/// The single character behind an unlatch.
bool addSingle(std::string& text, std::uint8_t byte)
{
    const char single = static_cast<char>(byte - 1);
    text += single;
    return byte > 0 && isText(single);
}

bool addTriple(std::string& text, std::uint8_t high, std::uint8_t low, bool last)
{
    const unsigned pair = high * 256U + low;
    if (pair == 0)
        return false;
    const std::array values{(pair - 1) / 1600, (pair - 1) / 40 % 40, (pair - 1) % 40};
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (last && i == 2 && values[i] == kPad)
            return true;
        const char c = characterOf(values[i]);
        if (c == '\0')
            return false;
        text += c;
    }
    return true;
}

} // namespace

Result<std::string> fromC40(ByteView bytes)
{
    if (bytes.size() % 2 != 0)
        return refuse("c40", std::format("{} bytes, which are no pairs", bytes.size()));
    std::string text;
    text.reserve(bytes.size() / 2 * 3);
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        const bool last = i + 2 == bytes.size();
        const bool single = last && bytes[i] == kUnlatch;
        if (single ? !addSingle(text, bytes[i + 1]) : !addTriple(text, bytes[i], bytes[i + 1], last))
            return refuse("c40", std::format("no three characters at byte {}", i));
    }
    return text;
}

} // namespace tongguan::documents
