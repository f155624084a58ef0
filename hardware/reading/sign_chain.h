// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/sign_marks.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tongguan::reading {

/// Places in the list of marks, in the order of reading.
using SignChain = std::vector<std::size_t>;

enum class SignWay : std::uint8_t { Beside, Below };

/// Marks of like height, each the next one's nearest: beside each other, or below each other. Every mark is in one
/// chain at most. `marks` from left to right.
std::vector<SignChain> chainsOf(const std::vector<SignMark>& marks, SignWay way);

} // namespace tongguan::reading
