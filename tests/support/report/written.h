// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/report/evaluate.h"
#include "kiosk/report/report_text.h"
#include "kiosk/report/stage_file.h"
#include "kiosk/report/trace_book.h"
#include "kiosk/report/way.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::test {

/// What `tongguan report` writes of some events.
struct Written {
    std::string stages;
    std::string csv;
    std::string json;
    bool operator==(const Written&) const = default;
};

inline report::Scope scopeUntil(UtcTime until)
{
    return {.minutesEast = 480, .until = toMicroseconds(until) / 1000, .from = {}, .to = {}};
}

/// The stage file of a book, and the sample beside it.
inline report::Report evaluateInto(const report::TraceBook& book, const report::Scope& scope, std::string& stages)
{
    report::Sample sample(scope);
    report::StageWriter writer(scope, [&](std::string_view text) { stages += text; });
    book.each([&](const report::Traced& traced) {
        const report::Passage passage = report::passageOf(traced);
        if (scope.holds(passage.opened))
            writer.add(passage);
        sample.add(passage);
    });
    return report::evaluate(sample, writer.finish());
}

inline Written writeAll(const report::TraceBook& book, const report::Scope& scope)
{
    Written written;
    const report::Report report = evaluateInto(book, scope, written.stages);
    written.csv = report::asCsv(report);
    written.json = report::asJson(report);
    return written;
}

/// The rows of a table of ours, by the names of its first line; lines with '#' are no rows.
inline std::vector<std::map<std::string, std::string>> rowsOf(std::string_view table)
{
    const auto cut = [](std::string_view& text, char at) {
        const std::size_t end = std::min(text.find(at), text.size());
        const std::string_view part = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        return part;
    };
    std::vector<std::string> names;
    std::vector<std::map<std::string, std::string>> rows;
    while (!table.empty()) {
        std::string_view line = cut(table, '\n');
        if (line.starts_with('#'))
            continue;
        const std::string_view whole = line;
        const bool first = names.empty();
        if (!first)
            rows.emplace_back();
        for (std::size_t column = 0; first ? !line.empty() : column < names.size(); ++column) {
            if (first)
                names.emplace_back(cut(line, ','));
            else
                rows.back()[names[column]] = std::string(cut(line, ','));
        }
        if (!first)
            rows.back()["line"] = std::string(whole);
    }
    return rows;
}

} // namespace tongguan::test
