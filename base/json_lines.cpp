// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_lines.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tongguan {

namespace {

std::size_t lineAt(std::string_view text, std::size_t position)
{
    return 1 + static_cast<std::size_t>(std::ranges::count(text.substr(0, position), '\n'));
}

/// The end of the string that begins at `from`, behind its closing quote.
std::size_t endOfString(std::string_view text, std::size_t from)
{
    for (std::size_t i = from + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return i + 1;
    }
    return text.size();
}

/// Where the member of that name stands in the object or list that begins at `from` in a valid JSON text; `deep`: in
/// what that holds, too.
std::size_t findMember(std::string_view text, std::string_view name, std::size_t from, bool deep)
{
    int level = 0;
    for (std::size_t i = from; i < text.size();) {
        const char c = text[i];
        if (c == '{' || c == '[')
            ++level;
        if (c == '}' || c == ']')
            --level;
        if (level == 0 && (c == '}' || c == ']'))
            return std::string_view::npos; // what was searched has ended
        if (c != '"') {
            ++i;
            continue;
        }
        const std::size_t end = endOfString(text, i);
        const std::size_t next = text.find_first_not_of(" \t\r\n", end);
        const bool member = next != std::string_view::npos && text[next] == ':';
        if (member && (level == 1 || deep) && text.substr(i + 1, end - i - 2) == name)
            return i;
        i = end;
    }
    return std::string_view::npos;
}

/// Follows the parser to where it stops.
class Stop : public nlohmann::json_sax<nlohmann::json> {
  public:
    std::size_t position = 0;
    bool null() override { return true; }
    bool boolean(bool /*value*/) override { return true; }
    bool number_integer(number_integer_t /*value*/) override { return true; }
    bool number_unsigned(number_unsigned_t /*value*/) override { return true; }
    bool number_float(number_float_t /*value*/, const string_t& /*text*/) override { return true; }
    bool string(string_t& /*value*/) override { return true; }
    bool binary(binary_t& /*value*/) override { return true; }
    bool start_object(std::size_t /*elements*/) override { return true; }
    bool key(string_t& /*value*/) override { return true; }
    bool end_object() override { return true; }
    bool start_array(std::size_t /*elements*/) override { return true; }
    bool end_array() override { return true; }
    bool parse_error(std::size_t at, const std::string& /*token*/,
                     const nlohmann::detail::exception& /*error*/) override
    {
        position = at;
        return false;
    }
};

} // namespace

std::size_t lineOf(std::string_view json, std::string_view key, std::string_view field)
{
    const std::size_t entry = findMember(json, key, 0, false);
    if (entry == std::string_view::npos)
        return 1;
    const std::size_t body = json.find(':', endOfString(json, entry));
    const std::size_t object = body == std::string_view::npos ? body : json.find('{', body);
    if (field.empty() || object == std::string_view::npos)
        return lineAt(json, entry);
    const std::size_t member = findMember(json, field, object, true);
    return lineAt(json, member == std::string_view::npos ? entry : member);
}

std::size_t brokenLine(std::string_view json)
{
    Stop stop;
    if (nlohmann::json::sax_parse(json, &stop))
        return 1;
    return lineAt(json, std::min(stop.position, json.size()));
}

} // namespace tongguan
