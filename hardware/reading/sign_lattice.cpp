// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/sign_lattice.h"

#include "hardware/reading/line_sums.h"

namespace tongguan::reading {

std::optional<SignLineOdds> oddsOfLength(const SignLattice& lattice, std::size_t length)
{
    return sumsOfLength(lattice, length);
}

std::size_t likeliestLength(const SignLattice& lattice)
{
    std::size_t length = 0;
    std::ptrdiff_t last = 0;
    for (const auto& step : lattice.steps) {
        const auto best = std::ranges::max_element(step) - step.begin();
        if (best != 0 && best != last)
            ++length;
        last = best;
    }
    return length;
}

} // namespace tongguan::reading
