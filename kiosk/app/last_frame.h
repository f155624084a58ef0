// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/camera.h"

#include <chrono>
#include <mutex>
#include <optional>

namespace tongguan::app {

/// What the camera saw last, for who asks on another thread. Any thread.
class LastFrame {
  public:
    void keep(const devices::Frame& frame)
    {
        const std::lock_guard lock(mutex_);
        frame_ = frame;
        at_ = std::chrono::steady_clock::now();
    }
    /// None where the camera sees nothing just now.
    std::optional<devices::Frame> recent() const
    {
        const std::lock_guard lock(mutex_);
        if (!frame_.pixels || std::chrono::steady_clock::now() - at_ > std::chrono::seconds{2})
            return std::nullopt;
        return frame_;
    }

  private:
    mutable std::mutex mutex_;
    devices::Frame frame_;
    std::chrono::steady_clock::time_point at_;
};

} // namespace tongguan::app
