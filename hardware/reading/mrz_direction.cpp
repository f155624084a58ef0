// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/mrz_direction.h"

#include "hardware/reading/mrz_mark_grid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace tongguan::reading {

namespace {

constexpr int kBins = 180; ///< a degree each
constexpr std::size_t kMost = 3;
constexpr int kApart = 20;
/// Of the commonest direction's votes.
constexpr double kLeastVotes = 0.15;

bool alike(const MrzMark& a, const MrzMark& b)
{
    const float ratio = a.side() / b.side();
    return ratio > 0.6F && ratio < 1.6F;
}

std::array<double, kBins> votesOf(const std::vector<MrzMark>& marks)
{
    std::array<double, kBins> votes{};
    const MrzMarkGrid grid(marks);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const MrzMark& mark = marks[i];
        const float reach = 1.5F * mark.side();
        grid.near(mark.middle, reach, [&](std::size_t j) {
            if (j <= i || !alike(mark, marks[j]))
                return;
            const cv::Point2f way = marks[j].middle - mark.middle;
            const double length = std::hypot(way.x, way.y);
            if (length > static_cast<double>(reach) || length < 0.4 * static_cast<double>(mark.side()))
                return;
            const double angle = std::atan2(way.y, way.x) * 180 / std::numbers::pi;
            const int bin = static_cast<int>(std::lround(angle) + 360) % kBins;
            votes[static_cast<std::size_t>(bin)] += 1;
        });
    }
    return votes;
}

std::array<double, kBins> smoothed(const std::array<double, kBins>& votes)
{
    std::array<double, kBins> smooth{};
    constexpr int kHalf = 4;
    for (int i = 0; i < kBins; ++i) {
        for (int d = -kHalf; d <= kHalf; ++d)
            smooth[static_cast<std::size_t>(i)] +=
                votes[static_cast<std::size_t>((i + d + kBins) % kBins)] * (kHalf + 1 - std::abs(d));
    }
    return smooth;
}

} // namespace

std::vector<double> directionsOf(const std::vector<MrzMark>& marks)
{
    auto votes = smoothed(votesOf(marks));
    std::vector<double> directions;
    double most = 0;
    while (directions.size() < kMost) {
        const auto best = std::ranges::max_element(votes);
        most = std::max(most, *best);
        if (*best <= kLeastVotes * most || *best <= 0)
            break;
        const int bin = static_cast<int>(best - votes.begin());
        directions.push_back(bin * std::numbers::pi / 180);
        for (int d = -kApart; d <= kApart; ++d)
            votes[static_cast<std::size_t>((bin + d + kBins) % kBins)] = 0;
    }
    return directions;
}

} // namespace tongguan::reading
