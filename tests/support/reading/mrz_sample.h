// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/mrz_layout.h"

#include <random>
#include <string>
#include <vector>

namespace tongguan::test {

/// A zone of an invented person and number, all of whose check digits hold.
std::vector<std::string> inventedZone(reading::MrzKind kind, std::mt19937& random);

} // namespace tongguan::test
