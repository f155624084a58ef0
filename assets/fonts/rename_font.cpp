// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

// tongguan-rename-font IN OUT OLD NEW: gives an OpenType font's family another name of the same length, everywhere in
// the table `name` (OpenType 1.9, "name"; texts are UTF-16BE), and makes the checksums right again.

namespace {

std::uint32_t number(const std::string& font, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = at; i < at + 4; ++i)
        value = value << 8U | static_cast<unsigned char>(font.at(i));
    return value;
}

void setNumber(std::string& font, std::size_t at, std::uint32_t value)
{
    for (std::size_t i = 4; i-- > 0; value >>= 8U)
        font.at(at + i) = static_cast<char>(value & 0xFFU);
}

std::uint32_t checksum(const std::string& font, std::size_t from, std::size_t size)
{
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < size; i += 4)
        sum += number(font, from + i);
    return sum;
}

/// Where the table's entry stands in the directory at the file's beginning.
std::size_t entryOf(const std::string& font, std::string_view tag)
{
    const std::size_t tables = number(font, 2) & 0x0000FFFFU;
    for (std::size_t i = 0; i < tables; ++i) {
        if (std::string_view(font).substr(12 + i * 16, 4) == tag)
            return 12 + i * 16;
    }
    return 0;
}

std::string utf16(std::string_view ascii)
{
    std::string wide;
    for (const char letter : ascii)
        wide += {'\0', letter};
    return wide;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 5 || std::string_view(argv[3]).size() != std::string_view(argv[4]).size())
        return 2;
    std::ifstream in(argv[1], std::ios::binary);
    std::string font{std::istreambuf_iterator<char>(in), {}};
    font.resize((font.size() + 3) / 4 * 4, '\0');
    const std::size_t names = entryOf(font, "name");
    const std::size_t head = entryOf(font, "head");
    if (names == 0 || head == 0) {
        std::fprintf(stderr, "tongguan-rename-font: %s is no OpenType font\n", argv[1]);
        return 1;
    }
    const std::size_t from = number(font, names + 8);
    const std::size_t size = number(font, names + 12);
    const std::string was = utf16(argv[3]);
    int renamed = 0;
    for (std::size_t at = font.find(was, from); at < from + size; at = font.find(was, at + 1), ++renamed)
        font.replace(at, was.size(), utf16(argv[4]));
    if (renamed == 0) {
        std::fprintf(stderr, "tongguan-rename-font: no \"%s\" in %s\n", argv[3], argv[1]);
        return 1;
    }
    setNumber(font, names + 4, checksum(font, from, size));
    const std::size_t adjustment = number(font, head + 8) + 8;
    setNumber(font, adjustment, 0);
    setNumber(font, adjustment, 0xB1B0AFBAU - checksum(font, 0, font.size()));
    std::ofstream out(argv[2], std::ios::binary);
    out << font;
    return out.flush() ? 0 : 1;
}
