// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "tests/trial/papers.h"

#include <filesystem>

namespace tongguan::test {

constexpr int kFleet = 600;

/// A truck that nothing is wrong with, 0 to kFleet - 1. Nobody of that name exists.
trial::Truck fleetTruck(int number);

/// The sample port in a new folder, with the fleet in its lists: enough for a day, since a truck that comes twice
/// without having left goes to staff.
Result<> makeFleetPort(const std::filesystem::path& folder);

} // namespace tongguan::test
