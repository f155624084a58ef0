// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace tongguan::reading {

/// What a network says about one straightened line: for each step from left to right the probabilities of "nothing new"
/// (index 0) and of each character of its alphabet (1 …), which sum up to 1.
template <std::size_t Letters> struct LineLattice {
    std::vector<std::array<float, Letters + 1>> steps;
};

/// A line of known length: for each place the probability of each character, which sum up to 1.
template <std::size_t Letters> struct LineOdds {
    std::vector<std::array<float, Letters>> places;
    double logLength = 0; ///< natural logarithm of the probability that the line has this length at all
};

inline constexpr std::size_t kMaxLineSteps = 512;

} // namespace tongguan::reading
