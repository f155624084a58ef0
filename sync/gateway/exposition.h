// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tongguan::sync {

/// Names and values of one sample: {{"engine", "sqlite"}}.
using MetricLabels = std::vector<std::pair<std::string, std::string>>;

/// A page of figures as Prometheus reads it: text format 0.0.4. Each family is begun once and its samples follow.
class Exposition {
  public:
    enum class Kind : std::uint8_t { Gauge, Counter, Histogram };

    /// `name`: with its unit, and "_total" behind a counter's.
    void family(std::string_view name, std::string_view help, Kind kind);
    /// One more of the family. `suffix`: "_bucket", "_sum" or "_count" of a histogram.
    void sample(std::int64_t value, const MetricLabels& labels = {}, std::string_view suffix = {});
    void sample(double value, const MetricLabels& labels = {}, std::string_view suffix = {});
    std::string take() { return std::move(text_); }

  private:
    void begin(const MetricLabels& labels, std::string_view suffix);
    std::string text_;
    std::string name_;
};

} // namespace tongguan::sync
