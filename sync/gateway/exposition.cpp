// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/exposition.h"

#include <format>

namespace tongguan::sync {

namespace {

std::string_view nameOf(Exposition::Kind kind)
{
    switch (kind) {
    case Exposition::Kind::Counter:
        return "counter";
    case Exposition::Kind::Histogram:
        return "histogram";
    case Exposition::Kind::Gauge:
        break;
    }
    return "gauge";
}

// In help: backslash and line feed; in a label's value the double quote as well.
std::string escapedFor(std::string_view text, bool inLabel)
{
    std::string out;
    for (const char c : text) {
        if (c == '\n') {
            out += "\\n";
            continue;
        }
        if (c == '\\' || (inLabel && c == '"'))
            out += '\\';
        out += c;
    }
    return out;
}

} // namespace

void Exposition::family(std::string_view name, std::string_view help, Kind kind)
{
    name_ = name;
    text_ += std::format("# HELP {0} {1}\n# TYPE {0} {2}\n", name, escapedFor(help, false), nameOf(kind));
}

void Exposition::begin(const MetricLabels& labels, std::string_view suffix)
{
    text_.append(name_).append(suffix);
    char before = '{';
    for (const auto& [name, value] : labels) {
        text_ += std::format("{}{}=\"{}\"", before, name, escapedFor(value, true));
        before = ',';
    }
    if (!labels.empty())
        text_ += '}';
    text_ += ' ';
}

void Exposition::sample(std::int64_t value, const MetricLabels& labels, std::string_view suffix)
{
    begin(labels, suffix);
    text_ += std::format("{}\n", value);
}

void Exposition::sample(double value, const MetricLabels& labels, std::string_view suffix)
{
    begin(labels, suffix);
    text_ += std::format("{}\n", value);
}

} // namespace tongguan::sync
