// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/mrz_check_odds.h"

#include <span>

namespace tongguan::reading {

/// Weighs the letters of a name by its form (ICAO Doc 9303-3, 4.6): primary`<<`secondary, single fillers within,
/// fillers alone to the end. Each place becomes what all names of that form say about it; a field of another form is
/// not impossible, only improbable. Letters and fillers only.
void weighName(std::span<std::array<double, kMrzLetters>> name);

} // namespace tongguan::reading
