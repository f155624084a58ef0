// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/queue.h"
#include "tests/bench/figures.h"
#include "tests/bench/stopwatch.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <format>
#include <random>
#include <string_view>

// bench-queue ours|sort VEHICLES: puts the same line into its order again and again.

using namespace tongguan;
using namespace tongguan::clearance;

namespace {

constexpr int kTimes = 500;

std::vector<Queued> line(int vehicles)
{
    std::mt19937 random(1);
    std::vector<Queued> waiting;
    for (int i = 0; i < vehicles; ++i)
        waiting.push_back({.crossing = std::format("019abc00-0000-7000-8000-{:012}", i),
                           .number = std::format("HKM-{:04}", i),
                           .queueClass = static_cast<QueueClass>(random() % 6),
                           .since = UtcTime{std::chrono::minutes{random() % 600}}});
    return waiting;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const bool ours = std::string_view(argv[1]) == "ours";
    const std::vector<Queued> waiting = line(std::atoi(argv[2]));
    std::vector<PastCall> calls;
    for (int i = 0; i < 200; ++i)
        calls.push_back({.queueClass = static_cast<QueueClass>(i % 6), .at = UtcTime{std::chrono::minutes{i}}});
    std::vector<double> taken;
    std::size_t sum = 0;
    const double before = bench::cpuMicroseconds();
    for (int i = 0; i < kTimes; ++i) {
        std::vector<Queued> copy = waiting;
        const bench::Stopwatch watch;
        if (ours)
            copy = inCallingOrder(std::move(copy), calls, {});
        else
            std::ranges::sort(copy, {},
                              [](const Queued& one) { return std::tie(one.queueClass, one.since, one.number); });
        taken.push_back(watch.microseconds());
        sum += copy.front().number.size();
    }
    const double cpu = bench::cpuMicroseconds() - before;
    if (sum == 0)
        return 3;
    std::puts(bench::latencyLine(taken, cpu / kTimes).c_str());
    return 0;
}
