// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/bus_timing.h"

#include <algorithm>
#include <cmath>

namespace tongguan::cli {

namespace {

constexpr double kMedian = 8;      // seconds
constexpr double kSpread = 0.4905; // ln(15 / 8) / 1.2816: the ninth of ten is at 15 s
constexpr double kShortest = 2;
constexpr double kLongest = 60;
constexpr std::uint64_t kFine = 1'000'000;

} // namespace

Microseconds passengerTime(SeededRandom& random)
{
    double normal = -6; // twelve even numbers make a bell that is near enough
    for (int i = 0; i < 12; ++i)
        normal += static_cast<double>(random.below(kFine)) / static_cast<double>(kFine);
    const double seconds = std::clamp(kMedian * std::exp(kSpread * normal), kShortest, kLongest);
    return std::chrono::milliseconds{std::llround(seconds * 1000)};
}

std::vector<ReadAt> busSchedule(std::span<const std::vector<Microseconds>> groups, std::size_t kiosks,
                                Microseconds driver)
{
    std::vector<Microseconds> freeAt(std::max<std::size_t>(kiosks, 1), driver);
    std::vector<ReadAt> all;
    for (const std::vector<Microseconds>& group : groups) {
        const auto first = std::ranges::min_element(freeAt);
        for (const Microseconds needs : group) {
            *first += needs;
            all.push_back(
                {.passenger = all.size(), .kiosk = static_cast<std::size_t>(first - freeAt.begin()), .at = *first});
        }
    }
    std::ranges::stable_sort(all, {}, &ReadAt::at);
    return all;
}

} // namespace tongguan::cli
