// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/nut_protocol.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <format>
#include <optional>
#include <utility>
#include <vector>

namespace tongguan::devices::nut {

namespace {

constexpr std::size_t kMostWords = 8;

/// Words with blanks between; one in quotes may hold blanks, and \" and \\ (RFC 9271, 4.1).
std::optional<std::vector<std::string>> wordsOf(std::string_view line)
{
    std::vector<std::string> words;
    std::size_t at = 0;
    while ((at = line.find_first_not_of(' ', at)) != std::string_view::npos) {
        if (words.size() == kMostWords)
            return std::nullopt;
        std::string& word = words.emplace_back();
        if (line[at] != '"') {
            const auto end = std::min(line.find(' ', at), line.size());
            word = line.substr(at, end - at);
            at = end;
            continue;
        }
        for (++at; at < line.size() && line[at] != '"'; ++at) {
            if (line[at] == '\\' && ++at == line.size())
                return std::nullopt;
            word += line[at];
        }
        if (at++ == line.size())
            return std::nullopt; // no second quote
    }
    return words;
}

bool has(const std::vector<std::string>& flags, std::string_view flag)
{
    return std::ranges::contains(flags, flag);
}

} // namespace

std::string listVariables(std::string_view ups)
{
    return std::format("LIST VAR {}\n", ups);
}

std::string getVariable(std::string_view ups, std::string_view variable)
{
    return std::format("GET VAR {} {}\n", ups, variable);
}

Result<Reply> parseReply(std::string_view line, std::string_view ups)
{
    using Kind = Reply::Kind;
    const auto read = wordsOf(line);
    if (!read || read->empty())
        return fail(Errc::InvalidInput, "that is no answer of upsd");
    const auto& words = *read;
    if (words[0] == "ERR" && words.size() >= 2)
        return Reply{.kind = Kind::Error, .name = words[1], .value = {}};
    if (words[0] == "VAR" && words.size() == 4 && words[1] == ups)
        return Reply{.kind = Kind::Variable, .name = words[2], .value = words[3]};
    const bool list = words.size() == 4 && words[1] == "LIST" && words[2] == "VAR" && words[3] == ups;
    if (list && words[0] == "BEGIN")
        return Reply{.kind = Kind::ListBegin, .name = {}, .value = {}};
    if (list && words[0] == "END")
        return Reply{.kind = Kind::ListEnd, .name = {}, .value = {}};
    return fail(Errc::InvalidInput, "that is no answer of upsd");
}

Condition conditionOf(std::string_view status)
{
    const auto flags = wordsOf(status).value_or(std::vector<std::string>{});
    const bool battery = has(flags, "OB");
    if (has(flags, "FSD") || (battery && has(flags, "LB")))
        return Condition::BatteryLow;
    if (battery)
        return Condition::OnBattery;
    // Its output is off, past its battery or more than it can bear, or the battery has to be replaced.
    constexpr std::array<std::string_view, 4> kBad{"OFF", "BYPASS", "OVER", "RB"};
    const bool bad = std::ranges::any_of(kBad, [&](std::string_view flag) { return has(flags, flag); });
    return has(flags, "OL") && !bad ? Condition::Ready : Condition::Faulty;
}

Result<int> wholeNumber(std::string_view value, int most)
{
    int number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    const std::string_view rest(end, static_cast<std::size_t>(value.data() + value.size() - end));
    const bool whole = rest.empty() || (rest.starts_with('.') && rest.find_first_not_of("0123456789", 1) == rest.npos);
    if (error != std::errc{} || !whole || number < 0 || number > most)
        return fail(Errc::InvalidInput, "no number that could be meant");
    return number;
}

} // namespace tongguan::devices::nut
