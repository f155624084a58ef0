// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gateway/sharding.h"

#include "base/file.h"

#include <algorithm>
#include <cctype>
#include <format>

namespace tongguan::sync {

namespace {

constexpr std::array<std::string_view, 4> kVerbs = {"SELECT ", "INSERT ", "UPDATE ", "DELETE "};

bool isWordCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// As a whole word.
bool names(std::string_view text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !isWordCharacter(text[at - 1])) && (end == text.size() || !isWordCharacter(text[end])))
            return true;
    }
    return false;
}

bool isAbout(std::string_view sql, std::string_view table)
{
    return std::ranges::any_of(std::array{"FROM ", "JOIN ", "INTO ", "UPDATE "}, [&](const char* before) {
        return names(sql, std::string(before) + std::string(table));
    });
}

bool hasKey(std::string_view sql, const ShardedTable& table)
{
    if (sql.starts_with(std::format("INSERT INTO {} (", table.name)))
        return names(sql.substr(0, sql.find(')')), table.key);
    // A value, or the same key of a table that has it.
    return names(sql, std::format("{} = ?", table.key)) ||
           sql.find(std::format("{0}.{1} = journal.{1}", table.name, table.key)) != std::string_view::npos;
}

/// From behind its first quote; moves behind its last one.
std::string literalAt(std::string_view text, std::size_t& at)
{
    std::string literal;
    for (; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\')
            ++at;
        literal += text[at];
    }
    ++at;
    return literal;
}

} // namespace

std::string_view tableWithoutKey(std::string_view sql)
{
    for (const ShardedTable& table : kShardedTables)
        if (isAbout(sql, table.name) && !hasKey(sql, table))
            return table.name;
    return {};
}

std::set<std::string> statementsIn(const std::filesystem::path& folder)
{
    std::set<std::string> found;
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
        if (file.path().extension() != ".cpp" && file.path().extension() != ".h")
            continue;
        const auto source = readFile(file.path());
        const std::string text = source ? *source : std::string();
        for (std::size_t at = text.find('"'); at < text.size(); at = text.find('"', at)) {
            std::string literal = literalAt(text, ++at);
            for (;;) {
                const std::size_t next = text.find_first_not_of(" \n", at);
                if (next == std::string::npos || text[next] != '"')
                    break;
                at = next + 1;
                literal += literalAt(text, at);
            }
            if (std::ranges::any_of(kVerbs, [&](std::string_view verb) { return literal.starts_with(verb); }))
                found.insert(std::move(literal));
        }
    }
    return found;
}

} // namespace tongguan::sync
