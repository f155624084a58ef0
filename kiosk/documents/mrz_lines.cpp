// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/mrz_lines.h"

#include "kiosk/documents/mrz_check.h"
#include "kiosk/documents/refusal.h"
#include "kiosk/documents/text.h"

#include <array>
#include <optional>

namespace tongguan::documents {

namespace {

constexpr std::size_t kMaxBytes = 1024;

struct Size {
    std::size_t lines;
    std::size_t characters;
};
constexpr std::array<Size, 3> kSizes{{{2, 44}, {2, 36}, {3, 30}}};

std::string cleaned(std::string_view line)
{
    std::string clean;
    for (const char c : line) {
        if (static_cast<unsigned char>(c) <= 0x20U || c == 0x7F)
            continue;
        clean += c >= 'a' && c <= 'z' ? static_cast<char>(c - 0x20) : c;
    }
    return clean;
}

std::optional<Size> sizeOf(const std::vector<std::string>& lines)
{
    for (const Size& size : kSizes) {
        bool fits = lines.size() == size.lines;
        for (const std::string& line : lines)
            fits = fits && line.size() == size.characters;
        if (fits)
            return size;
    }
    return std::nullopt;
}

std::vector<std::string> cut(std::string_view text, Size size)
{
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < size.lines; ++i)
        lines.emplace_back(text.substr(i * size.characters, size.characters));
    return lines;
}

/// Breaks at the wrong place do no harm as long as no character is missing.
std::optional<std::vector<std::string>> rejoined(const std::vector<std::string>& lines)
{
    std::string whole;
    for (const std::string& line : lines)
        whole += line;
    for (const Size& size : kSizes) {
        if (whole.size() == size.lines * size.characters)
            return cut(whole, size);
    }
    return std::nullopt;
}

Result<> onlyZoneCharacters(const std::vector<std::string>& lines)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (const char c : lines[i]) {
            if (!isMrzCharacter(c))
                return refuse("character", std::format("illegal character in line {}", i + 1));
        }
    }
    return {};
}

} // namespace

Result<std::vector<std::string>> zoneLines(std::string_view received)
{
    if (received.size() > kMaxBytes)
        return refuse("length", std::format("a zone of {} bytes", received.size()));
    std::vector<std::string> lines;
    std::string unbroken(received);
    for (char& c : unbroken) {
        if (c == '\r')
            c = '\n';
    }
    for (const std::string_view part : split(unbroken, '\n')) {
        std::string line = cleaned(part);
        if (!line.empty())
            lines.push_back(std::move(line));
    }
    if (lines.empty())
        return refuse("empty", "no machine-readable zone");
    if (!sizeOf(lines)) {
        auto whole = rejoined(lines);
        if (!whole)
            return refuse("length", "wrong line length: a zone has 2 lines of 44 or 36 characters or 3 of 30");
        lines = std::move(*whole);
    }
    if (auto legal = onlyZoneCharacters(lines); !legal)
        return failed(std::move(legal));
    return lines;
}

Result<std::vector<std::string>> zoneLines(std::span<const std::string> received)
{
    std::string whole;
    for (const std::string& line : received) {
        if (whole.size() + line.size() > kMaxBytes)
            return refuse("length", "a zone of too many bytes");
        whole += line;
        whole += '\n';
    }
    return zoneLines(whole);
}

} // namespace tongguan::documents
