// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/line_lattice.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace tongguan::reading {

/// The alphabet of a machine-readable zone (ICAO Doc 9303-3, 4.3), in the order of the network's outputs.
inline constexpr std::string_view kMrzAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";
inline constexpr std::size_t kMrzLetters = kMrzAlphabet.size();

using MrzLattice = LineLattice<kMrzLetters>;
using MrzLineOdds = LineOdds<kMrzLetters>;

/// All ways through the lattice that spell exactly `length` characters, added up (connectionist temporal
/// classification, Graves et al. 2006, 4.1: equal neighbours need a blank between them). None where the lattice is too
/// short or too long, or holds what is no probability. Any thread.
std::optional<MrzLineOdds> oddsOfLength(const MrzLattice& lattice, std::size_t length);

} // namespace tongguan::reading
