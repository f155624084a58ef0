// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "kiosk/cli/simulated_world.h"

#include <cstddef>
#include <span>
#include <vector>

namespace tongguan::cli {

// How long people take at a bus: a model of domain D.5, in which half of the passengers need up to 8 seconds, nine of
// ten up to 15, and the driver 40.

inline constexpr std::chrono::seconds kBusDriver{40};

/// Of one passenger, from when he stands at the kiosk. Never under two seconds, never over a minute.
Microseconds passengerTime(SeededRandom& random);

/// One passenger's document, read.
struct ReadAt {
    std::size_t passenger = 0; ///< of all, from 0, in the order of the groups
    std::size_t kiosk = 0;     ///< from 0: where the bus's driver stands
    Microseconds at{};         ///< from when the bus stopped
};

/// Who is read where and when. `groups` are the passengers' times; a group, a family, stays together at the kiosk that
/// is free first. All kiosks begin when the driver has done. In the order of time.
std::vector<ReadAt> busSchedule(std::span<const std::vector<Microseconds>> groups, std::size_t kiosks,
                                Microseconds driver = kBusDriver);

} // namespace tongguan::cli
