// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/failover/trial.h"

#include <string>
#include <vector>

namespace tongguan::failover {

inline constexpr double kGoal = 30; ///< seconds: the longest that a kiosk waits

/// For people: a line a round, the sum, and whether the goal was met.
std::string table(const std::vector<Round>& rounds, const Sum& sum);
/// The same, one object a line.
std::string jsonLines(const std::vector<Round>& rounds, const Sum& sum);
/// Nothing lost, doubled or stuck, and nobody was told what is not so.
bool isWell(const std::vector<Round>& rounds, const Sum& sum);

} // namespace tongguan::failover
