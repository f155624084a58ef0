// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/code_patterns.h"

#include "kiosk/documents/text.h"

#include <algorithm>
#include <format>

namespace tongguan::documents {

namespace {

constexpr std::size_t kDistinct = 3; // fixed characters that are more than chance

Result<TextPattern> compiled(const CodePattern& row)
{
    auto pattern = TextPattern::compile(row.pattern);
    if (!pattern)
        return fail(Errc::InvalidInput, std::format("\"pattern\": {}", pattern.error().what));
    if (row.kind != PatternKind::Token && !pattern->hasNumber())
        return fail(Errc::InvalidInput, "\"pattern\": a group (?<number>…) should say where the number is");
    return pattern;
}

/// 3: it proves itself, 2: nothing to prove, 1: nobody knows what it says, 0: it fails.
int rank(const CodeReading& reading)
{
    if (reading.kind == PatternKind::Token)
        return 1;
    if (reading.check == CheckRule::None)
        return 2;
    return reading.checkOk ? 3 : 0;
}

} // namespace

Result<> CodePatterns::check(const CodePattern& row)
{
    if (auto pattern = compiled(row); !pattern)
        return failed(std::move(pattern));
    return {};
}

Result<CodePatterns> CodePatterns::compile(std::vector<CodePattern> rows)
{
    if (rows.size() > kMaxRows)
        return fail(Errc::Exhausted, std::format("at most {} patterns, got {}", kMaxRows, rows.size()));
    CodePatterns patterns;
    for (CodePattern& row : rows) {
        auto pattern = compiled(row);
        if (!pattern)
            return fail(Errc::InvalidInput, std::format("row {}: {}", patterns.rows_.size() + 1, pattern.error().what));
        patterns.rows_.push_back({.row = std::move(row), .pattern = std::move(*pattern)});
    }
    return patterns;
}

std::optional<CodeReading> CodePatterns::best(std::string_view text, UtcTime now, std::optional<PatternKind> kind) const
{
    text = trimmed(text);
    std::optional<CodeReading> best;
    for (const auto& [row, pattern] : rows_) {
        if ((kind && row.kind != *kind) || !row.holds(now))
            continue;
        const bool token = row.kind == PatternKind::Token;
        const auto number = token ? std::nullopt : pattern.number(text);
        if (token ? !pattern.fits(text) : !number || number->empty() || number->size() > kMaxNumber)
            continue;
        CodeReading reading{
            .kind = row.kind, .number = std::string(number.value_or("")), .check = row.check, .source = row.source};
        reading.checkOk = token || documents::holds(row.check, reading.number);
        reading.distinct = pattern.fixedCharacters() >= kDistinct || (row.check != CheckRule::None && reading.checkOk);
        if (best && rank(*best) == rank(reading) && (best->kind != reading.kind || best->number != reading.number))
            best->ambiguous = true;
        if (!best || rank(reading) > rank(*best))
            best = std::move(reading);
    }
    return best;
}

std::optional<CodeReading> CodePatterns::read(std::string_view text, UtcTime now) const
{
    return best(text, now, std::nullopt);
}

std::optional<CodeReading> CodePatterns::read(std::string_view text, UtcTime now, PatternKind kind) const
{
    return best(text, now, kind);
}

} // namespace tongguan::documents
