// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include "base/json.h"

#include <algorithm>
#include <cmath>
#include <format>
#include <numeric>

namespace tongguan::bench {

namespace {

/// Three digits that mean something, and never "1.2e+04".
std::string shown(double value)
{
    const double size = std::abs(value);
    return std::format("{:.{}f}", value, size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

double rounded(double value)
{
    return std::round(value * 10'000) / 10'000;
}

std::string spread(const Series& series)
{
    return std::format("{} / {} / {}", shown(series.min()), shown(series.median()), shown(series.max()));
}

std::string judged(const Row& row)
{
    if (row.goal == 0)
        return {};
    return std::format("goal {} {}: {}", row.better == Better::Lower ? "<=" : ">=", shown(row.goal),
                       row.met() ? "met" : "missed");
}

} // namespace

double quantile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    const auto last = values.size() - 1;
    return values[std::min(last, static_cast<std::size_t>(share * static_cast<double>(values.size())))];
}

double Series::min() const
{
    return std::ranges::min(values);
}

double Series::median() const
{
    std::vector<double> sorted = values;
    std::ranges::sort(sorted);
    const std::size_t half = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

double Series::max() const
{
    return std::ranges::max(values);
}

std::string latencyLine(const std::vector<double>& microseconds, double cpuMicroseconds)
{
    const double all = std::accumulate(microseconds.begin(), microseconds.end(), 0.0);
    const auto steps = static_cast<double>(microseconds.size());
    return dump(Json{{"rate", steps * 1e6 / all},
                     {"cpu", cpuMicroseconds / steps},
                     {"p50", quantile(microseconds, 0.50)},
                     {"p99", quantile(microseconds, 0.99)},
                     {"longest", std::ranges::max(microseconds)}});
}

bool Row::met() const
{
    return goal == 0 || (better == Better::Lower ? ratio() <= goal : ratio() >= goal);
}

std::string table(std::string_view bench, std::span<const Row> rows)
{
    std::string text = std::format("{}: min / median / max of ours | of the peer | ratio of the medians\n", bench);
    for (const Row& row : rows)
        text += std::format("  {:<34} {:<8} {:>24} | {:<34} {:>24} | {:>6}  {}\n", row.name, row.unit, spread(row.ours),
                            row.peer, spread(row.theirs), shown(row.ratio()), judged(row));
    return text;
}

std::string jsonLines(std::string_view bench, std::span<const Row> rows)
{
    std::string lines;
    for (const Row& row : rows)
        lines += dump(Json{{"bench", bench},
                           {"case", row.name},
                           {"unit", row.unit},
                           {"n", row.ours.values.size()},
                           {"min", rounded(row.ours.min())},
                           {"median", rounded(row.ours.median())},
                           {"max", rounded(row.ours.max())},
                           {"peer", row.peer},
                           {"ratio", rounded(row.ratio())}}) +
                 "\n";
    return lines;
}

} // namespace tongguan::bench
