// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

#include <chrono>

namespace tongguan::sync {

/// How long to wait before the next try: anywhere between nothing and 1, 2, 4 … seconds, at most 30 s ("full
/// jitter", so that a port's kiosks do not come back all at once). Never gives up. One thread.
class Backoff {
  public:
    explicit Backoff(Random& random) : random_(random) {}
    std::chrono::milliseconds next();
    /// After a success, or when there is a reason to try at once.
    void reset() { failures_ = 0; }

    static constexpr std::chrono::milliseconds kFirst{1000};
    static constexpr std::chrono::milliseconds kLongest{30'000};

  private:
    Random& random_;
    unsigned failures_ = 0;
};

} // namespace tongguan::sync
