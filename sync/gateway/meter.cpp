// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/meter.h"

#include <algorithm>
#include <format>
#include <string>
#include <utility>

namespace tongguan::sync {

namespace {

constexpr std::int64_t kSecond = 1'000'000; // in microseconds

// From what a disk's sync takes to where callers give up; 250 ms is the goal.
std::vector<std::int64_t> acknowledgementBounds()
{
    return {1'000,   2'500,   5'000,   10'000,    25'000,      50'000,       100'000,
            250'000, 500'000, kSecond, 2'500'000, 5 * kSecond, 10 * kSecond, 30 * kSecond};
}

} // namespace

Histogram::Histogram(std::vector<std::int64_t> bounds, std::int64_t perUnit)
    : bounds_(std::move(bounds)), perUnit_(perUnit), counts_(bounds_.size() + 1)
{}

void Histogram::observe(std::int64_t steps)
{
    const auto bucket = std::ranges::lower_bound(bounds_, steps) - bounds_.begin();
    ++counts_[static_cast<std::size_t>(bucket)];
    sum_ += steps;
}

void Histogram::write(Exposition& page, const MetricLabels& labels) const
{
    MetricLabels withBound = labels;
    withBound.emplace_back("le", "");
    std::int64_t count = 0; // of one look at the counts, so that the last bucket is the whole
    for (std::size_t i = 0; i < counts_.size(); ++i) {
        count += counts_[i];
        withBound.back().second = i < bounds_.size() ? std::format("{}", inUnits(bounds_[i])) : "+Inf";
        page.sample(count, withBound, "_bucket");
    }
    page.sample(inUnits(sum_), labels, "_sum");
    page.sample(count, labels, "_count");
}

Meter::Meter()
    : acknowledgement_(acknowledgementBounds(), kSecond), batchEvents_({1, 2, 5, 10, 20, 50, 100, 200, 500, 1000}, 1),
      batchBytes_({256, 1024, 4096, 16'384, 65'536, 262'144, 1'048'576, 4'194'304}, 1)
{}

void Meter::batchTaken(std::size_t events, std::size_t bytes)
{
    batchEvents_.observe(static_cast<std::int64_t>(events));
    batchBytes_.observe(static_cast<std::int64_t>(bytes));
}

void Meter::answered(int status)
{
    if (status == 429)
        ++tooMany_;
    else if (status == 503)
        ++busy_;
}

void Meter::write(Exposition& page, std::string_view engine) const
{
    const MetricLabels labels = {{"engine", std::string(engine)}};
    page.family("tongguan_acknowledgement_duration_seconds", "From a batch's last byte read to its acknowledgement",
                Exposition::Kind::Histogram);
    acknowledgement_.write(page, labels);
    page.family("tongguan_batch_events", "Events in a batch that was taken", Exposition::Kind::Histogram);
    batchEvents_.write(page, labels);
    page.family("tongguan_batch_size_bytes", "Size of a batch that was taken, as it came over the line",
                Exposition::Kind::Histogram);
    batchBytes_.write(page, labels);
    page.family("tongguan_refused_requests_total", "Requests that were told to come back later",
                Exposition::Kind::Counter);
    page.sample(tooMany_, {{"engine", std::string(engine)}, {"code", "429"}});
    page.sample(busy_, {{"engine", std::string(engine)}, {"code", "503"}});
    page.family("tongguan_feed_long_polls", "Machines that wait for the feed's next entry", Exposition::Kind::Gauge);
    page.sample(longPolls_, labels);
}

} // namespace tongguan::sync
