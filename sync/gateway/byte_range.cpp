// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/byte_range.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace tongguan::sync {

namespace {

std::optional<std::uint64_t> numberFrom(std::string_view text)
{
    std::uint64_t number = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || parsed.ec != std::errc{} || parsed.ptr != text.data() + text.size() || number > (1ULL << 62U))
        return std::nullopt;
    return number;
}

} // namespace

Result<ByteRange> contentRange(std::string_view text)
{
    constexpr std::string_view kUnit = "bytes ";
    const std::size_t dash = text.find('-');
    const std::size_t slash = text.find('/');
    if (!text.starts_with(kUnit) || dash == std::string_view::npos || slash == std::string_view::npos || slash < dash)
        return fail(Errc::InvalidInput, "Content-Range is \"bytes FIRST-LAST/TOTAL\"");
    const auto first = numberFrom(text.substr(kUnit.size(), dash - kUnit.size()));
    const auto last = numberFrom(text.substr(dash + 1, slash - dash - 1));
    const auto total = numberFrom(text.substr(slash + 1));
    if (!first || !last || !total || *first > *last || *last >= *total)
        return fail(Errc::InvalidInput, "Content-Range is \"bytes FIRST-LAST/TOTAL\"");
    return ByteRange{*first, *last, *total};
}

Result<ByteRange> requestedRange(std::string_view text, std::uint64_t total)
{
    constexpr std::string_view kUnit = "bytes=";
    const std::size_t dash = text.find('-');
    if (!text.starts_with(kUnit) || dash == std::string_view::npos)
        return fail(Errc::InvalidInput, "one range of bytes");
    const std::string_view from = text.substr(kUnit.size(), dash - kUnit.size());
    const std::string_view to = text.substr(dash + 1);
    const auto first = numberFrom(from);
    const auto last = numberFrom(to);
    if ((!first && !from.empty()) || (!last && !to.empty()) || (!first && !last) || (first && last && *first > *last))
        return fail(Errc::InvalidInput, "one range of bytes");
    if (total == 0 || (first && *first >= total) || (!first && *last == 0))
        return fail(Errc::NotFound, "nothing is there");
    if (!first) // the last so many
        return ByteRange{total - std::min(*last, total), total - 1, total};
    return ByteRange{*first, last ? std::min(*last, total - 1) : total - 1, total};
}

} // namespace tongguan::sync
