// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/gateway/exposition.h"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tongguan::sync {

/// How often a value was at most so large, as Prometheus has it. Any thread.
class Histogram {
  public:
    /// Rising upper bounds. Bounds and values are whole steps, of which `perUnit` make the unit of the metric's name.
    Histogram(std::vector<std::int64_t> bounds, std::int64_t perUnit);
    void observe(std::int64_t steps);
    /// Buckets, sum and count of a family that was begun.
    void write(Exposition& page, const MetricLabels& labels) const;

  private:
    double inUnits(std::int64_t steps) const { return static_cast<double>(steps) / static_cast<double>(perUnit_); }
    std::vector<std::int64_t> bounds_;
    std::int64_t perUnit_;
    std::vector<std::atomic<std::int64_t>> counts_; ///< one more than bounds
    std::atomic<std::int64_t> sum_ = 0;
};

/// What one process did since it began. Any thread.
class Meter {
  public:
    Meter();

    /// A batch was answered with its head: from its last byte read until the answer is written.
    void acknowledged(std::chrono::microseconds after) { acknowledgement_.observe(after.count()); }
    /// A batch was taken; `bytes` as they came over the line.
    void batchTaken(std::size_t events, std::size_t bytes);
    /// Counts 429 and 503, and nothing else.
    void answered(int status);
    void longPollBegan() { ++longPolls_; }
    void longPollEnded() { --longPolls_; }

    /// `engine`: "sqlite" or "postgres", a label of each.
    void write(Exposition& page, std::string_view engine) const;

  private:
    Histogram acknowledgement_;
    Histogram batchEvents_;
    Histogram batchBytes_;
    std::atomic<std::int64_t> tooMany_ = 0;
    std::atomic<std::int64_t> busy_ = 0;
    std::atomic<std::int64_t> longPolls_ = 0;
};

} // namespace tongguan::sync
