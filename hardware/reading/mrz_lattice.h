// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace tongguan::reading {

/// The alphabet of a machine-readable zone (ICAO Doc 9303-3, 4.3), in the order of the network's outputs.
inline constexpr std::string_view kMrzAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";
inline constexpr std::size_t kMrzLetters = kMrzAlphabet.size();

/// What the network says about one straightened line: for each step from left to right the probabilities of "nothing
/// new" (index 0) and of each character of the alphabet (1 …), which sum up to 1.
struct MrzLattice {
    std::vector<std::array<float, kMrzLetters + 1>> steps;
};

/// A line of known length: for each place the probability of each character, which sum up to 1.
struct MrzLineOdds {
    std::vector<std::array<float, kMrzLetters>> places;
    double logLength = 0; ///< natural logarithm of the probability that the line has this length at all
};

inline constexpr std::size_t kMaxMrzSteps = 512;

/// All ways through the lattice that spell exactly `length` characters, added up (connectionist temporal
/// classification, Graves et al. 2006, 4.1: equal neighbours need a blank between them). None where the lattice is too
/// short or too long, or holds what is no probability. Any thread.
std::optional<MrzLineOdds> oddsOfLength(const MrzLattice& lattice, std::size_t length);

} // namespace tongguan::reading
