// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/rehearsal_figures.h"

#include "base/codes.h"
#include "base/json.h"
#include "base/record.h"

#include <algorithm>
#include <cmath>
#include <format>
#include <ostream>

namespace tongguan::cli {

namespace {

double perSecond(std::size_t count, double seconds)
{
    return seconds > 0 ? static_cast<double>(count) / seconds : 0;
}

/// Three decimals: a microsecond.
double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

void writeCounts(std::ostream& out, std::string_view title, const std::map<std::string, std::uint64_t>& counts)
{
    out << title << '\n';
    for (const auto& [name, count] : counts)
        out << std::format("  {:<24}{:>8}\n", name, count);
}

} // namespace

void RehearsalFigures::count(const clearance::Decision& decision)
{
    ++crossings;
    ++lanes[std::string(codeOf(decision.lane))];
    for (const clearance::Reason& reason : decision.reasons)
        ++reasons[reason.code];
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values[std::clamp<std::size_t>(rank, 1, values.size()) - 1];
}

Json toJson(const RehearsalFigures& figures)
{
    const auto at = [&](double share) { return rounded(percentile(figures.latencies, share)); };
    return {{"crossings", figures.crossings},
            {"seconds", rounded(figures.seconds)},
            {"crossingsPerSecond", rounded(perSecond(figures.crossings, figures.seconds))},
            {"steps", figures.latencies.size()},
            {"stepMilliseconds", {{"p50", at(0.5)}, {"p95", at(0.95)}, {"max", at(1)}}},
            {"lanes", figures.lanes},
            {"reasons", figures.reasons},
            {"seq", figures.head.seq},
            {"hash", toHex(figures.head.hash)}};
}

void writePlain(std::ostream& out, const RehearsalFigures& figures)
{
    out << std::format("{} crossings in {:.1f} s, {:.1f} a second\n", figures.crossings, figures.seconds,
                       perSecond(figures.crossings, figures.seconds));
    out << std::format("{} captured steps: p50 {:.2f} ms, p95 {:.2f} ms, max {:.2f} ms\n", figures.latencies.size(),
                       percentile(figures.latencies, 0.5), percentile(figures.latencies, 0.95),
                       percentile(figures.latencies, 1));
    out << std::format("{} events, head {}\n", figures.head.seq, toHex(figures.head.hash));
    writeCounts(out, "lanes", figures.lanes);
    writeCounts(out, "reasons", figures.reasons);
}

} // namespace tongguan::cli
