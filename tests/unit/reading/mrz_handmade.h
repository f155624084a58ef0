// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/mrz_zone.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::test {

/// What a network would say that sees this text and is that sure of each character.
inline reading::MrzLattice latticeOf(std::string_view text, float sure = 0.9999F)
{
    reading::MrzLattice lattice;
    const auto step = [&lattice, sure](std::size_t index) {
        auto& odds = lattice.steps.emplace_back();
        odds.fill((1 - sure) / static_cast<float>(odds.size() - 1));
        odds[index] = sure;
    };
    step(0);
    for (const char c : text) {
        step(reading::kMrzAlphabet.find(c) + 1);
        step(reading::kMrzAlphabet.find(c) + 1);
        step(0);
    }
    return lattice;
}

inline std::vector<reading::MrzLineOdds> oddsOf(const std::vector<std::string>& lines, float sure = 0.9999F)
{
    std::vector<reading::MrzLineOdds> odds;
    for (const std::string& line : lines)
        odds.push_back(*reading::oddsOfLength(latticeOf(line, sure), line.size()));
    return odds;
}

/// Moves a share of what speaks for one character of a place to another one.
inline void mistake(reading::MrzLineOdds& line, std::size_t place, char from, char to, float share)
{
    auto& odds = line.places[place];
    const float moved = odds[reading::kMrzAlphabet.find(from)] * share;
    odds[reading::kMrzAlphabet.find(from)] -= moved;
    odds[reading::kMrzAlphabet.find(to)] += moved;
}

} // namespace tongguan::test
