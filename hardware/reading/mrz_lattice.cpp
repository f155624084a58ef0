// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/mrz_lattice.h"

#include "hardware/reading/line_sums.h"

namespace tongguan::reading {

std::optional<MrzLineOdds> oddsOfLength(const MrzLattice& lattice, std::size_t length)
{
    return sumsOfLength(lattice, length);
}

} // namespace tongguan::reading
