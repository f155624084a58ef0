// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <chrono>
#include <cstdint>

namespace tongguan::flow {

/// Whether somebody still works here: after a time without a touch he is asked, and after another one he is gone.
class IdleWatch {
  public:
    enum class Is : std::uint8_t { Here, Asked, Gone };
    static constexpr std::chrono::seconds kAskFor{15};

    explicit IdleWatch(const Clock& clock) : clock_(clock), last_(clock.monotonic()) {}

    void touched() { last_ = clock_.monotonic(); }
    Is is(std::chrono::seconds limit) const;
    /// Until he counts as gone.
    std::int64_t secondsLeft(std::chrono::seconds limit) const;
    Microseconds idle() const { return clock_.monotonic() - last_; }

  private:
    const Clock& clock_;
    Microseconds last_;
};

} // namespace tongguan::flow
