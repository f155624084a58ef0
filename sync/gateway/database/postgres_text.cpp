// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/database/postgres_text.h"

#include "base/bytes.h"

#include <format>

namespace tongguan::sync {

namespace {

constexpr std::string_view kEscape = "\xEE\x80\x80"; // U+E000, of the private use area
constexpr std::string_view kBlob = "BLOB";
constexpr std::string_view kDigits = "0123456789abcdef";

/// How many bytes of one well-formed character the text begins with; 0 where it begins with none.
std::size_t characterAt(std::string_view text)
{
    for (std::size_t size = 1; size <= 4 && size <= text.size(); ++size)
        if (isUtf8(text.substr(0, size)))
            return size;
    return 0;
}

} // namespace

std::string postgresSql(std::string_view sql)
{
    std::string out;
    out.reserve(sql.size() + 16);
    int values = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < sql.size(); ++i) {
        quoted = quoted != (sql[i] == '\'');
        if (!quoted && sql[i] == '?') {
            out += std::format("${}", ++values);
        } else if (!quoted && sql.substr(i).starts_with(kBlob)) {
            out += "BYTEA";
            i += kBlob.size() - 1;
        } else {
            out += sql[i];
        }
    }
    return out;
}

bool needsEscape(std::string_view text)
{
    return text.find('\0') != std::string_view::npos || text.find(kEscape) != std::string_view::npos || !isUtf8(text);
}

std::string escapeText(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const std::size_t size = characterAt(text);
        const std::string_view one = text.substr(0, size == 0 ? 1 : size);
        if (size == 0 || one.front() == '\0' || one == kEscape) {
            for (const char byte : one) {
                const auto value = static_cast<unsigned char>(byte);
                out += kEscape;
                out += kDigits[value >> 4U];
                out += kDigits[value & 15U];
            }
        } else {
            out += one;
        }
        text.remove_prefix(one.size());
    }
    return out;
}

std::string unescapeText(std::string_view text)
{
    std::string out;
    for (;;) {
        const std::size_t at = text.find(kEscape);
        out += text.substr(0, at);
        if (at == std::string_view::npos)
            return out;
        text.remove_prefix(at + kEscape.size());
        const std::size_t high = text.empty() ? std::string_view::npos : kDigits.find(text[0]);
        const std::size_t low = text.size() < 2 ? std::string_view::npos : kDigits.find(text[1]);
        if (high == std::string_view::npos || low == std::string_view::npos) {
            out += kEscape; // nothing of ours
            continue;
        }
        out += static_cast<char>(high << 4U | low);
        text.remove_prefix(2);
    }
}

} // namespace tongguan::sync
