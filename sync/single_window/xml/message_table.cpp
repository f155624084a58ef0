// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/xml/message_table.h"

#include <algorithm>
#include <cstdlib>
#include <ranges>

namespace tongguan::xml {

namespace {

std::vector<std::string_view> wordsOf(std::string_view line)
{
    std::vector<std::string_view> words;
    for (const auto part : std::views::split(line, ' '))
        if (const std::string_view word(part); !word.empty())
            words.push_back(word);
    return words;
}

Presence presenceOf(char mark)
{
    if (mark == 'M')
        return Presence::Mandatory;
    if (mark == 'P')
        return Presence::WithParent;
    if (mark != 'C')
        std::abort();
    return Presence::Conditional;
}

std::vector<std::pair<std::string, Presence>> presence(std::string_view text)
{
    std::vector<std::pair<std::string, Presence>> all;
    for (const auto part : std::views::split(text, '/')) {
        const std::string_view group(part);
        if (group.size() < 3 || group[1] != ':')
            std::abort();
        for (const auto type : std::views::split(group.substr(2), ','))
            all.emplace_back(std::string_view(type), presenceOf(group[0]));
    }
    return all;
}

} // namespace

std::optional<Presence> Row::in(std::string_view type) const
{
    for (const std::string_view wanted : {type, std::string_view("*")}) {
        const auto found =
            std::ranges::find(presence, wanted, [](const auto& one) { return std::string_view(one.first); });
        if (found != presence.end())
            return found->second;
    }
    return std::nullopt;
}

MessageTable::MessageTable(std::string_view text)
{
    for (const auto part : std::views::split(text, '\n')) {
        const std::string_view line(part);
        const auto words = wordsOf(line);
        if (words.empty() || words.front().starts_with('#'))
            continue;
        if (words.size() != 6 || (words[5] != "P" && words[5] != "U"))
            std::abort();
        rows_.push_back({.path = std::string(words[0]),
                         .value = std::string(words[1]),
                         .format = ValueFormat(words[2]),
                         .id = std::string(words[3]),
                         .presence = presence(words[4]),
                         .confirmed = words[5] == "P"});
    }
}

} // namespace tongguan::xml
