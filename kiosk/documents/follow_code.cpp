// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/follow_code.h"

#include "base/bytes.h"

#include <algorithm>

namespace tongguan::documents {

namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kLength = 8;

char readAs(char c)
{
    if (c >= 'a' && c <= 'z')
        c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O')
        return '0';
    return c == 'I' || c == 'L' ? '1' : c;
}

bool plain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == ':';
}

} // namespace

std::string followCode(std::string_view crossing)
{
    const Hash hash = hmacSha256(asBytes(crossing), "tongguan follow 1");
    std::string code;
    for (std::size_t i = 0; i < kLength; ++i) {
        const std::size_t bit = i * 5;
        const unsigned pair = hash.at(bit / 8) << 8U | hash.at(bit / 8 + 1);
        code += kAlphabet[pair >> (11 - bit % 8) & 31U];
    }
    return code;
}

std::string followCodeFrom(std::string_view typed)
{
    std::string code;
    for (const char c : typed) {
        if (c == ' ' || c == '-')
            continue;
        const char read = readAs(c);
        if (kAlphabet.find(read) == std::string_view::npos || code.size() == kLength)
            return {};
        code += read;
    }
    return code.size() == kLength ? code : std::string{};
}

bool isFollowSite(std::string_view site)
{
    constexpr std::string_view kScheme = "https://";
    return site.starts_with(kScheme) && site.size() != kScheme.size() &&
           std::ranges::all_of(site.substr(kScheme.size()), plain);
}

std::string followAddress(std::string_view site, std::string_view number, std::string_view crossing)
{
    if (!isFollowSite(site) || !std::ranges::all_of(number, plain))
        return {};
    std::string address = std::string(site) + "/T/" + std::string(number) + "/" + followCode(crossing);
    for (char& c : address) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    }
    return address;
}

std::string writtenFollowCode(std::string_view code)
{
    return std::string(code.substr(0, kLength / 2)) + "-" +
           std::string(code.substr(std::min(code.size(), kLength / 2)));
}

} // namespace tongguan::documents
