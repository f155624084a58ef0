// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/camera.h"

#include <chrono>
#include <mutex>
#include <optional>
#include <utility>

namespace tongguan::app {

/// Of what the camera saw in the last second the frame that a person reads best, for who asks on another thread. Any
/// thread; the time is a clock's that nobody sets.
class ClearestFrame {
  public:
    using Time = std::chrono::steady_clock::time_point;

    /// `clearness`: reading::FrameNews. Of equals the later one is kept.
    void keep(const devices::Frame& frame, double clearness, Time now = std::chrono::steady_clock::now())
    {
        const std::lock_guard lock(mutex_);
        if (frame_.pixels && clearness < clearness_ && now - at_ < kFor)
            return;
        frame_ = frame;
        clearness_ = clearness;
        at_ = now;
    }
    /// Once: the next one is of what is held there then. None where the camera sees nothing just now.
    std::optional<devices::Frame> take(Time now = std::chrono::steady_clock::now())
    {
        const std::lock_guard lock(mutex_);
        const devices::Frame frame = std::exchange(frame_, {});
        if (!frame.pixels || now - at_ > 2 * kFor)
            return std::nullopt;
        return frame;
    }

  private:
    static constexpr std::chrono::seconds kFor{1};

    std::mutex mutex_;
    devices::Frame frame_;
    double clearness_ = 0;
    Time at_;
};

} // namespace tongguan::app
