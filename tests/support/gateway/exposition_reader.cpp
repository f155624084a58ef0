// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gateway/exposition_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <format>
#include <optional>
#include <set>

namespace tongguan::sync {

namespace {

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

bool isName(std::string_view text, bool isLabel)
{
    if (text.empty() || (text.front() >= '0' && text.front() <= '9') || (isLabel && text.starts_with("__")))
        return false;
    return std::ranges::all_of(text,
                               [&](char c) { return isLetter(c) || (c >= '0' && c <= '9') || (c == ':' && !isLabel); });
}

std::optional<double> numberOf(std::string_view text)
{
    if (text == "+Inf")
        return HUGE_VAL;
    if (text == "-Inf" || text == "NaN")
        return text == "NaN" ? NAN : -HUGE_VAL;
    double value = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool plain =
        std::ranges::all_of(text, [](char c) { return std::string_view("0123456789.eE+-").contains(c); });
    if (text.empty() || parsed.ec != std::errc{} || parsed.ptr != text.data() + text.size() || !plain)
        return std::nullopt;
    return value;
}

/// `{name="value",…}` from its first character on; what is left stays in `text`.
std::optional<std::map<std::string, std::string>> labelsOf(std::string_view& text)
{
    std::map<std::string, std::string> labels;
    text.remove_prefix(1);
    while (!text.starts_with('}')) {
        const std::size_t equals = text.find("=\"");
        if (equals == std::string_view::npos || !isName(text.substr(0, equals), true))
            return std::nullopt;
        const std::string name(text.substr(0, equals));
        text.remove_prefix(equals + 2);
        std::string value;
        while (!text.empty() && text.front() != '"') {
            if (text.front() == '\\') {
                text.remove_prefix(1);
                if (text.empty() || !std::string_view("\\\"n").contains(text.front()))
                    return std::nullopt;
                value += text.front() == 'n' ? '\n' : text.front();
            } else {
                value += text.front();
            }
            text.remove_prefix(1);
        }
        if (text.size() < 2 || !labels.emplace(name, value).second)
            return std::nullopt;
        text.remove_prefix(1);
        if (text.starts_with(','))
            text.remove_prefix(1);
        else if (!text.starts_with('}'))
            return std::nullopt;
    }
    text.remove_prefix(1);
    return labels;
}

std::optional<MetricSample> sampleOf(std::string_view line)
{
    MetricSample sample;
    const std::size_t end = line.find_first_of("{ ");
    if (end == std::string_view::npos || !isName(line.substr(0, end), false))
        return std::nullopt;
    sample.name = line.substr(0, end);
    line.remove_prefix(end);
    if (line.starts_with('{')) {
        auto labels = labelsOf(line);
        if (!labels)
            return std::nullopt;
        sample.labels = std::move(*labels);
    }
    if (!line.starts_with(' '))
        return std::nullopt;
    const auto value = numberOf(line.substr(1)); // none of ours has a time behind it
    if (!value)
        return std::nullopt;
    sample.value = *value;
    return sample;
}

bool belongsTo(const MetricFamily& family, const MetricSample& sample)
{
    if (family.type != "histogram")
        return sample.name == family.name;
    return sample.name == family.name + "_bucket" || sample.name == family.name + "_sum" ||
           sample.name == family.name + "_count";
}

/// One group of labels of a histogram.
struct Buckets {
    std::vector<std::pair<double, double>> counts; ///< bound, and how many were at most that
    std::optional<double> sum;
    std::optional<double> count;
};

bool holds(const Buckets& buckets)
{
    for (std::size_t i = 1; i < buckets.counts.size(); ++i)
        if (buckets.counts[i].first <= buckets.counts[i - 1].first ||
            buckets.counts[i].second < buckets.counts[i - 1].second)
            return false;
    return buckets.sum && buckets.count && !buckets.counts.empty() && std::isinf(buckets.counts.back().first) &&
           buckets.counts.back().second == *buckets.count;
}

bool histogramHolds(const MetricFamily& family)
{
    std::map<std::map<std::string, std::string>, Buckets> groups;
    for (const MetricSample& sample : family.samples) {
        auto labels = sample.labels;
        const auto bound = labels.extract("le");
        if (sample.name.ends_with("_bucket") == bound.empty())
            return false;
        Buckets& group = groups[labels];
        if (bound.empty()) {
            (sample.name.ends_with("_sum") ? group.sum : group.count) = sample.value;
            continue;
        }
        const auto upTo = numberOf(bound.mapped());
        if (!upTo)
            return false;
        group.counts.emplace_back(*upTo, sample.value);
    }
    return std::ranges::all_of(groups, [](const auto& group) { return holds(group.second); });
}

/// What the conventions ask for: a counter is a total, nothing else is, and time and size have one unit each.
bool isNamedWell(const MetricFamily& family)
{
    static constexpr std::array<std::string_view, 6> kOtherUnits = {"_microseconds", "_milliseconds", "_minutes",
                                                                    "_kilobytes",    "_megabytes",    "_ms"};
    const std::string_view name = family.name;
    const bool hasReserved = name.ends_with("_sum") || name.ends_with("_count") || name.ends_with("_bucket");
    return name.starts_with("tongguan_") && !hasReserved && name.ends_with("_total") == (family.type == "counter") &&
           std::ranges::none_of(kOtherUnits, [&](std::string_view unit) { return name.contains(unit); });
}

std::optional<std::string> troubleOf(const MetricFamily& family)
{
    if (family.help.empty() || family.type.empty() || family.samples.empty())
        return "help, type or sample is missing";
    if (!isNamedWell(family))
        return "its name is against the conventions";
    std::set<std::pair<std::string, std::map<std::string, std::string>>> seen;
    for (const MetricSample& sample : family.samples) {
        if (!seen.emplace(sample.name, sample.labels).second)
            return "a sample is there twice";
        if (family.type != "gauge" && !(sample.value >= 0))
            return "a count is below zero";
    }
    if (family.type == "histogram" && !histogramHolds(family))
        return "its buckets do not hold";
    return std::nullopt;
}

/// "# HELP name text" and "# TYPE name type"; false for what is neither.
bool takeRemark(std::string_view line, std::vector<MetricFamily>& families, std::set<std::string>& names)
{
    static constexpr std::array<std::string_view, 3> kTypes = {"counter", "gauge", "histogram"};
    const bool isHelp = line.starts_with("# HELP ");
    if (!isHelp && !line.starts_with("# TYPE "))
        return false;
    line.remove_prefix(7);
    const std::size_t space = line.find(' ');
    if (space == std::string_view::npos || !isName(line.substr(0, space), false))
        return false;
    const std::string name(line.substr(0, space));
    const std::string_view rest = line.substr(space + 1);
    if (isHelp) {
        families.push_back({.name = name, .type = {}, .help = std::string(rest), .samples = {}});
        return names.insert(name).second;
    }
    if (families.empty() || families.back().name != name || !families.back().type.empty() ||
        !families.back().samples.empty() || !std::ranges::contains(kTypes, rest))
        return false;
    families.back().type = rest;
    return true;
}

} // namespace

Result<std::vector<MetricFamily>> readExposition(std::string_view text)
{
    std::vector<MetricFamily> families;
    std::set<std::string> names;
    if (!text.ends_with('\n'))
        return fail(Errc::InvalidInput, "the last line has no end");
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(line.size() + 1);
        if (line.starts_with('#')) {
            if (!takeRemark(line, families, names))
                return fail(Errc::InvalidInput, std::format("remark: {}", line));
            continue;
        }
        auto sample = sampleOf(line);
        if (!sample || families.empty() || !belongsTo(families.back(), *sample))
            return fail(Errc::InvalidInput, std::format("sample: {}", line));
        families.back().samples.push_back(std::move(*sample));
    }
    for (const MetricFamily& family : families)
        if (const auto trouble = troubleOf(family))
            return fail(Errc::InvalidInput, std::format("{}: {}", family.name, *trouble));
    return families;
}

Result<double> metricValue(const std::vector<MetricFamily>& families, std::string_view name,
                           const std::map<std::string, std::string>& labels)
{
    for (const MetricFamily& family : families)
        for (const MetricSample& sample : family.samples)
            if (sample.name == name && sample.labels == labels)
                return sample.value;
    return fail(Errc::NotFound, std::string(name));
}

} // namespace tongguan::sync
