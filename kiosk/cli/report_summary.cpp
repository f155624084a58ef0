// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/report_summary.h"

#include "kiosk/cli/plain_text.h"

#include <format>
#include <ostream>
#include <string>

namespace tongguan::cli {

using namespace report;

namespace {

struct Named {
    Stage stage;
    std::string_view words;
};
constexpr Named kNamed[] = {{Stage::S1, "S1   at the kiosk"},   {Stage::S8, "S8   documents, treatment"},
                            {Stage::S3, "S3   queue"},          {Stage::Away, "     absent when called"},
                            {Stage::S4, "S4   scan"},           {Stage::S5, "S5   inspection"},
                            {Stage::S9, "S9   to release"},     {Stage::S10, "S10  to the exit"},
                            {Stage::Total, "T    gate to exit"}};

/// "1:02:03", "2:03" or "4.2 s".
std::string duration(const std::optional<std::uint32_t>& milliseconds)
{
    if (!milliseconds)
        return "-";
    const std::uint32_t seconds = (*milliseconds + 500) / 1000;
    if (*milliseconds < 60'000)
        return std::format("{:.1f} s", *milliseconds / 1000.0);
    if (seconds < 3600)
        return std::format("{}:{:02}", seconds / 60, seconds % 60);
    return std::format("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

std::string count(std::size_t n)
{
    return n > 0 && n < kFewest ? std::format("<{}", kFewest) : std::format("{}", n);
}

} // namespace

void writeSummary(std::ostream& out, const Report& report)
{
    std::string ports;
    for (const std::string& port : report.ports)
        ports += (ports.empty() ? "" : ", ") + printable(port);
    out << std::format("{}: {} crossings, {} of them counted, data until {}\n", ports.empty() ? "port not told" : ports,
                       report.crossings, report.counted, isoMilliseconds(report.scope.until));
    out << std::format("{:<26}{:>8}{:>7}{:>11}{:>11}{:>11}{:>11}\n", "", "n", "open", "P50", "P90", "KM P50", "KM P90");
    for (const Named& one : kNamed) {
        if (const Lasting* lasting = report.lastingOf(one.stage))
            out << std::format("{:<26}{:>8}{:>7}{:>11}{:>11}{:>11}{:>11}\n", one.words, count(lasting->whole),
                               count(lasting->open), duration(lasting->naive50), duration(lasting->naive90),
                               duration(lasting->km50), duration(lasting->km90));
    }
    for (const auto& [party, share] : report.parties)
        out << std::format("{:<26}{:>8.1f} %\n", codeOf(party), share * 100);
    for (const auto& [exclusion, n] : report.exclusions)
        out << std::format("not counted: {} {}\n", codeOf(exclusion), n);
}

} // namespace tongguan::cli
