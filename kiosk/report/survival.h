// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace tongguan::report {

/// The rank whose value is the percentile: nearest rank, no interpolation. `n` is at least one; ranks begin at one.
constexpr std::size_t nearestRank(std::size_t percent, std::size_t n)
{
    const std::size_t rank = (percent * n + 99) / 100;
    return rank == 0 ? 1 : rank;
}

/// How many are not over yet at a time: Kaplan and Meier's estimate, for which those that lasted longer than they were
/// watched count as long as they were.
class Survival {
  public:
    /// Durations that are whole, and those that are not: both sorted.
    Survival(std::span<const std::uint32_t> whole, std::span<const std::uint32_t> open);

    /// The time at which so many of a hundred are over; nothing where the estimate does not get there.
    std::optional<std::uint32_t> percentile(std::size_t percent) const;
    /// Time and share that lasts longer, at each time at which one ended. Starts at no time with 1.
    const std::vector<std::pair<std::uint32_t, double>>& curve() const { return curve_; }

  private:
    std::vector<std::pair<std::uint32_t, double>> curve_;
};

} // namespace tongguan::report
