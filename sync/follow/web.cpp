// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/follow/web.h"

#include "base/bytes.h"

#include <algorithm>

namespace tongguan::follow {

namespace {

constexpr std::size_t kMaxValues = 16;
constexpr std::size_t kMaxSegments = 4;

int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::optional<std::string> decoded(std::string_view text, bool plusIsBlank)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+' && plusIsBlank) {
            plain += ' ';
        } else if (text[i] == '%') {
            if (i + 2 >= text.size() || digit(text[i + 1]) < 0 || digit(text[i + 2]) < 0)
                return std::nullopt;
            plain += static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2]));
            i += 2;
        } else {
            plain += text[i];
        }
    }
    if (!isUtf8(plain) || plain.find('\0') != std::string::npos)
        return std::nullopt;
    return plain;
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

} // namespace

std::string WebTarget::value(std::string_view name) const
{
    const auto found = query.find(name);
    return found == query.end() ? std::string{} : found->second;
}

std::optional<std::map<std::string, std::string, std::less<>>> webForm(std::string_view text)
{
    std::map<std::string, std::string, std::less<>> values;
    for (std::size_t count = 0; !text.empty(); ++count) {
        const std::string_view pair = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(pair.size() + 1, text.size()));
        const std::size_t equals = pair.find('=');
        auto name = decoded(pair.substr(0, equals), true);
        auto value = equals == std::string_view::npos ? std::optional<std::string>(std::string{})
                                                      : decoded(pair.substr(equals + 1), true);
        if (!name || !value || count == kMaxValues)
            return std::nullopt;
        values.emplace(std::move(*name), std::move(*value));
    }
    return values;
}

std::optional<WebTarget> webTarget(std::string_view target)
{
    const std::size_t mark = target.find('?');
    std::string_view path = target.substr(0, mark);
    if (!path.starts_with('/'))
        return std::nullopt;
    WebTarget out;
    for (path.remove_prefix(1); !path.empty();) {
        const std::string_view part = path.substr(0, path.find('/'));
        path.remove_prefix(std::min(part.size() + 1, path.size()));
        auto segment = decoded(part, false);
        if (!segment || segment->empty() || *segment == "." || *segment == ".." || out.path.size() == kMaxSegments ||
            segment->find_first_of("/\\") != std::string::npos || std::ranges::any_of(*segment, isControl))
            return std::nullopt;
        out.path.push_back(std::move(*segment));
    }
    if (mark != std::string_view::npos) {
        auto query = webForm(target.substr(mark + 1));
        if (!query)
            return std::nullopt;
        out.query = std::move(*query);
    }
    return out;
}

} // namespace tongguan::follow
