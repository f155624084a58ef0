// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace tongguan::bench {

/// The figures of several runs of one thing. Not empty.
struct Series {
    std::vector<double> values;

    double min() const;
    double median() const;
    double max() const;
};

/// The value below which this share of the figures lies. Not empty.
double quantile(std::vector<double> values, double share);

/// Rate and latencies of steps that took so many microseconds each, as one JSON object:
/// {"rate":…,"p50":…,"p99":…,"longest":…,"cpu":…}; the rate is steps a second, `cpu` microseconds a step.
std::string latencyLine(const std::vector<double>& microseconds, double cpuMicroseconds);

enum class Better : std::uint8_t { Lower, Higher };

/// One comparison: what we did, and what ran beside it in the same rounds.
struct Row {
    std::string name; ///< of the case
    std::string unit;
    Series ours;
    std::string peer;
    Series theirs;
    Better better = Better::Lower;
    double goal = 0; ///< of the ratio; 0 where there is none

    /// Ours to the peer's, by medians.
    double ratio() const { return ours.median() / theirs.median(); }
    bool met() const;
};

/// For people: one line a row, with both sides.
std::string table(std::string_view bench, std::span<const Row> rows);

/// {"bench","case","unit","n","min","median","max","peer","ratio"}, one line a row.
std::string jsonLines(std::string_view bench, std::span<const Row> rows);

} // namespace tongguan::bench
