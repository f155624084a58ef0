// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::sync {

struct MetricSample {
    std::string name; ///< with "_bucket", "_sum" or "_count"
    std::map<std::string, std::string> labels;
    double value = 0;
};

struct MetricFamily {
    std::string name;
    std::string type; ///< "counter", "gauge" or "histogram"
    std::string help;
    std::vector<MetricSample> samples;
};

/// Reads Prometheus' text format 0.0.4 as strictly as it is written down
/// (prometheus.io/docs/instrumenting/exposition_formats), and more: each family has help, type and a sample; names and
/// units follow the conventions (prometheus.io/docs/practices/naming); buckets rise, and the last is the count.
/// InvalidInput names the line or the family.
Result<std::vector<MetricFamily>> readExposition(std::string_view text);

/// The value of the sample with exactly these labels; NotFound without.
Result<double> metricValue(const std::vector<MetricFamily>& families, std::string_view name,
                           const std::map<std::string, std::string>& labels = {});

} // namespace tongguan::sync
