// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fleet/limits.h"

#include "base/file.h"
#include "base/json.h"
#include "sync/fleet/built_in.h"

#include <algorithm>
#include <format>
#include <limits>

namespace tongguan::fleet {

namespace {

constexpr std::size_t kMaxRows = 500;
constexpr std::size_t kMaxBytes = 256U * 1024U;

bool isWords(Figure figure)
{
    return figure == Figure::Paper || figure == Figure::Trouble;
}

/// '*' stands for any part: one pass, going back to the last star alone.
bool fits(std::string_view pattern, std::string_view word)
{
    std::size_t p = 0;
    std::size_t w = 0;
    std::size_t star = std::string_view::npos;
    std::size_t from = 0;
    while (w < word.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            from = w;
        } else if (p < pattern.size() && pattern[p] == word[w]) {
            ++p;
            ++w;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            w = ++from;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

Result<UtcTime> timeAt(const Json& row, std::string_view key)
{
    const auto text = stringAt(row, key);
    return text ? fromIso(*text) : Result<UtcTime>(std::unexpected(text.error()));
}

Result<Limit> limitFrom(const Json& row)
{
    Limit limit;
    const auto figure = fromCode<Figure>(stringOr(row, "figure"));
    if (!figure)
        return fail(Errc::InvalidInput, "figure: " + figure.error().what);
    limit.figure = *figure;
    const auto level = fromCode<Level>(stringOr(row, "level"));
    if (!level || *level == Level::Good)
        return fail(Errc::InvalidInput, "level is amber or red");
    limit.level = *level;
    if (isWords(*figure)) {
        auto is = stringAt(row, "is");
        if (!is || is->empty() || is->size() > 64)
            return fail(Errc::InvalidInput, "is: a word, where '*' stands for any part");
        limit.is = std::move(*is);
    } else {
        const auto at = integerAt(row, "at");
        if (!at)
            return std::unexpected(at.error());
        limit.at = *at;
    }
    const auto from = timeAt(row, "from");
    if (!from)
        return fail(Errc::InvalidInput, "from: " + from.error().what);
    limit.from = *from;
    if (row.contains("until") && !row["until"].is_null()) {
        const auto until = timeAt(row, "until");
        if (!until || *until <= *from)
            return fail(Errc::InvalidInput, "until is a moment after from, or null");
        limit.until = *until;
    }
    if (row.contains("roles")) {
        if (!row["roles"].is_array() || row["roles"].empty() || row["roles"].size() > 8 ||
            !std::ranges::all_of(row["roles"], [](const Json& role) { return role.is_string(); }))
            return fail(Errc::InvalidInput, "roles: a list of roles");
        for (const Json& role : row["roles"])
            limit.roles.push_back(role.get<std::string>());
    }
    return limit;
}

/// What a machine says to a figure of numbers; none where it says nothing.
std::optional<std::int64_t> numberOf(const MachineRow& machine, Figure figure, UtcTime now)
{
    const auto seconds = [](std::optional<std::chrono::seconds> span) {
        return span ? std::optional(std::int64_t{span->count()}) : std::nullopt;
    };
    switch (figure) {
    case Figure::Unseen: // who never called is beyond each limit
        return machine.seen ? seconds(unseen(machine, now)) : std::numeric_limits<std::int64_t>::max();
    case Figure::OldestUnsent:
        return seconds(oldestUnsent(machine, now));
    case Figure::Unsent:
        return machine.status.unsent;
    case Figure::FreeDisk:
        return machine.status.freeDisk;
    case Figure::Temperature: // whole degrees, rounded down
        return machine.status.tenthsOfDegree
                   ? std::optional((*machine.status.tenthsOfDegree - (*machine.status.tenthsOfDegree < 0 ? 9 : 0)) / 10)
                   : std::nullopt;
    case Figure::Parked:
        return machine.parked;
    case Figure::Quarantined:
        return machine.quarantined;
    case Figure::Paper:
    case Figure::Trouble:
        break;
    }
    return std::nullopt;
}

bool reached(const Limit& limit, const MachineRow& machine, UtcTime now)
{
    if (limit.figure == Figure::Paper)
        return machine.status.paper && fits(limit.is, codeOf(*machine.status.paper));
    if (limit.figure == Figure::Trouble)
        return std::ranges::any_of(machine.status.troubles,
                                   [&](const std::string& trouble) { return fits(limit.is, trouble); });
    const auto value = numberOf(machine, limit.figure, now);
    return value && (limit.figure == Figure::FreeDisk ? *value <= limit.at : *value >= limit.at);
}

bool holds(const Limit& limit, const MachineRow& machine, UtcTime now)
{
    return limit.from <= now && (!limit.until || now < *limit.until) &&
           (limit.roles.empty() || std::ranges::contains(limit.roles, machine.role));
}

} // namespace

Level Verdict::level() const
{
    Level worst = Level::Good;
    for (const auto& [figure, level] : figures)
        worst = std::max(worst, level);
    return worst;
}

Level Verdict::of(Figure figure) const
{
    const auto found = figures.find(figure);
    return found == figures.end() ? Level::Good : found->second;
}

Result<Limits> Limits::parse(std::string_view json)
{
    const auto rows = parseJson(json, kMaxBytes);
    if (!rows)
        return std::unexpected(rows.error());
    if (!rows->is_array() || rows->size() > kMaxRows)
        return fail(Errc::InvalidInput, "limits are a list of at most 500 rows");
    Limits limits;
    for (const Json& row : *rows) {
        auto limit = row.is_object() ? limitFrom(row) : Result<Limit>(fail(Errc::InvalidInput, "no object"));
        if (!limit)
            return fail(Errc::InvalidInput, std::format("row {}: {}", limits.rows_.size() + 1, limit.error().what));
        limits.rows_.push_back(std::move(*limit));
    }
    return limits;
}

Result<Limits> Limits::read(const std::filesystem::path& file)
{
    if (file.empty())
        return parse(kLimitsJson);
    const auto text = readFile(file, kMaxBytes);
    if (!text)
        return std::unexpected(text.error());
    auto limits = parse(*text);
    if (!limits)
        return fail(limits.error().code, std::format("{}: {}", file.string(), limits.error().what));
    return limits;
}

Verdict Limits::judge(const MachineRow& machine, UtcTime now) const
{
    Verdict verdict;
    if (machine.revoked) // it is expected to say nothing
        return verdict;
    for (const Limit& limit : rows_)
        if (holds(limit, machine, now) && reached(limit, machine, now))
            verdict.figures[limit.figure] = std::max(verdict.of(limit.figure), limit.level);
    return verdict;
}

} // namespace tongguan::fleet
