// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system.h"

#include <sodium.h>

#include <fstream>

namespace tongguan {

namespace {

constexpr Microseconds kMaxStep = std::chrono::minutes{2}; // rule 1: a clock step over 120 s

UtcTime wallTime()
{
    return std::chrono::time_point_cast<Microseconds>(std::chrono::system_clock::now());
}

Microseconds steadyTime()
{
    return std::chrono::duration_cast<Microseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

SystemClock::SystemClock() : startedAt_(wallTime()), startedMonotonic_(steadyTime())
{
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    if (!std::getline(file, boot_))
        boot_ = "unknown";
}

UtcTime SystemClock::now() const
{
    return wallTime();
}

Microseconds SystemClock::monotonic() const
{
    return steadyTime();
}

bool SystemClock::trusted() const
{
    const Microseconds drift = (wallTime() - startedAt_) - (steadyTime() - startedMonotonic_);
    return drift < kMaxStep && drift > -kMaxStep;
}

void SystemRandom::fill(std::span<std::uint8_t> bytes)
{
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace tongguan
