// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system.h"

#include <sodium.h>

#include <fstream>

namespace tongguan {

namespace {

UtcTime wallTime()
{
    return std::chrono::time_point_cast<Microseconds>(std::chrono::system_clock::now());
}

Microseconds steadyTime()
{
    return std::chrono::duration_cast<Microseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

SystemClock::SystemClock() : started_{wallTime(), steadyTime()}
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
    return !clockStepped(started_, {wallTime(), steadyTime()});
}

void SystemRandom::fill(std::span<std::uint8_t> bytes)
{
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace tongguan
