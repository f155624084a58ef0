// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/report/survival.h"

#include <algorithm>

namespace tongguan::report {

Survival::Survival(std::span<const std::uint32_t> whole, std::span<const std::uint32_t> open)
{
    curve_.emplace_back(0, 1.0);
    double share = 1.0;
    std::size_t left = 0; // of `open`, watched for less than the time we are at
    for (std::size_t ended = 0; ended < whole.size();) {
        const std::uint32_t time = whole[ended];
        std::size_t together = ended;
        while (together < whole.size() && whole[together] == time)
            ++together;
        // Who was last seen at the very time at which another ended was still at risk then.
        while (left < open.size() && open[left] < time)
            ++left;
        const std::size_t atRisk = (whole.size() - ended) + (open.size() - left);
        share *= 1.0 - static_cast<double>(together - ended) / static_cast<double>(atRisk);
        curve_.emplace_back(time, share);
        ended = together;
    }
}

std::optional<std::uint32_t> Survival::percentile(std::size_t percent) const
{
    // A hair more: 1 - 1/10 nine times over is not quite 0.1 in binary.
    constexpr double kHair = 1e-9;
    const double rest = 1.0 - static_cast<double>(percent) / 100.0 + kHair;
    const auto reached = std::ranges::find_if(curve_, [&](const auto& point) { return point.second <= rest; });
    return reached == curve_.end() ? std::nullopt : std::optional(reached->first);
}

} // namespace tongguan::report
