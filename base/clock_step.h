// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

namespace tongguan {

/// A wall clock and a monotonic one, read together.
struct ClockReading {
    UtcTime at;
    Microseconds monotonic{};
};

/// Whether the wall clock was set, forwards or back, by two minutes or more between two readings of one boot
/// (domain C.2, rule 1).
constexpr bool clockStepped(const ClockReading& earlier, const ClockReading& later)
{
    constexpr Microseconds kMost = std::chrono::minutes{2};
    const Microseconds step = (later.at - earlier.at) - (later.monotonic - earlier.monotonic);
    return step >= kMost || step <= -kMost;
}

} // namespace tongguan
