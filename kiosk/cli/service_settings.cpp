// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/service_settings.h"

#include <algorithm>
#include <optional>

namespace tongguan::cli {

namespace {

constexpr std::string_view kBlanks = " \t\r";

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

bool isName(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return (c >= 'A' && c <= 'Z') || c == '_'; });
}

/// Without its quotes; none where systemd would understand something else.
std::optional<std::string_view> unquoted(std::string_view value)
{
    const bool quoted =
        value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.front() == value.back();
    const std::string_view inside = quoted ? value.substr(1, value.size() - 2) : value;
    if (inside.find_first_of("\"'\\") != std::string_view::npos)
        return std::nullopt;
    return inside;
}

void readLine(std::string_view line, int number, ServiceSettings& to)
{
    const auto equals = line.find('=');
    const std::string_view name = trimmed(line.substr(0, equals));
    if (equals == std::string_view::npos || !isName(name)) {
        to.faults.push_back({number, "a line should be NAME=VALUE, the name in capital letters"});
        return;
    }
    const auto value = unquoted(trimmed(line.substr(equals + 1)));
    if (!value) {
        to.faults.push_back(
            {number, std::string(name) + ": one pair of quotes around the whole value, or none; no backslash"});
        return;
    }
    if (to.find(name) != nullptr)
        to.faults.push_back({number, std::string(name) + " is there twice; the later one counts"});
    to.settings.push_back({std::string(name), std::string(*value), number});
}

} // namespace

const Setting* ServiceSettings::find(std::string_view name) const
{
    const auto found =
        std::find_if(settings.rbegin(), settings.rend(), [&](const Setting& one) { return one.name == name; });
    return found == settings.rend() ? nullptr : &*found;
}

ServiceSettings readSettings(std::string_view text)
{
    ServiceSettings read;
    int number = 0;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const std::string_view line = trimmed(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        ++number;
        if (!line.empty() && line.front() != '#' && line.front() != ';')
            readLine(line, number, read);
    }
    return read;
}

std::vector<std::string> wordsOf(std::string_view value)
{
    std::vector<std::string> words;
    for (auto rest = trimmed(value); !rest.empty();) {
        const auto end = rest.find_first_of(kBlanks);
        words.emplace_back(rest.substr(0, end));
        rest = end == std::string_view::npos ? std::string_view() : trimmed(rest.substr(end));
    }
    return words;
}

} // namespace tongguan::cli
