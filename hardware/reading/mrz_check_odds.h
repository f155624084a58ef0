// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/mrz_lattice.h"
#include "hardware/reading/mrz_layout.h"

#include <array>
#include <string>
#include <vector>

namespace tongguan::reading {

/// What each place may hold: for each character of the alphabet its share, not summed up to 1 where characters that the
/// layout does not allow were taken out.
using MrzShares = std::vector<std::array<double, kMrzLetters>>;

/// What the check digits say about a zone, exactly: all texts that the layout allows, each as probable as its
/// characters together, and among them those whose digits hold.
struct MrzCheckOdds {
    double share = 0;                ///< of those that hold among all, 0 to 1
    std::string text;                ///< the most probable that holds, all lines together; empty where none does
    double textShare = 0;            ///< its share of those that hold
    std::vector<double> placeShares; ///< the share of those that hold which have the text's character at each place
};

/// `shares` of as many places as the layout has. Any thread.
MrzCheckOdds checkOdds(const MrzLayout& layout, const MrzShares& shares);

} // namespace tongguan::reading
