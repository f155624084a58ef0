// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/system.h"

#include <atomic>

namespace tongguan::test {

/// The machine's clock, ahead by what a test does not want to wait for. Any thread.
class MovedClock final : public Clock {
  public:
    void advance(std::chrono::seconds by) { ahead_ += by.count(); }
    UtcTime now() const override { return system_.now() + std::chrono::seconds{ahead_}; }
    Microseconds monotonic() const override { return system_.monotonic() + std::chrono::seconds{ahead_}; }
    std::string boot() const override { return system_.boot(); }
    bool trusted() const override { return system_.trusted(); }

  private:
    SystemClock system_;
    std::atomic<std::int64_t> ahead_ = 0;
};

} // namespace tongguan::test
