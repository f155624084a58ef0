// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock_step.h"
#include "base/random.h"
#include "base/time.h"

namespace tongguan {

/// The machine's clock. A step of the wall clock over two minutes against the monotonic one ends `trusted()`
/// until the next boot.
class SystemClock final : public Clock {
  public:
    SystemClock();
    UtcTime now() const override;
    Microseconds monotonic() const override;
    std::string boot() const override { return boot_; }
    bool trusted() const override;

  private:
    std::string boot_;
    ClockReading started_;
};

/// The operating system's random numbers.
class SystemRandom final : public Random {
  public:
    void fill(std::span<std::uint8_t> bytes) override;
};

} // namespace tongguan
