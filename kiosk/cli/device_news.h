// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "hardware/devices/file_descriptor.h"

#include <chrono>
#include <csignal>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <string>

namespace tongguan::cli {

/// One thing that a device's thread has to tell.
struct DeviceTold {
    enum class Worth : std::uint8_t {
        Says,   ///< something
        Proves, ///< that the device does what it is for
        Denies, ///< likewise that it does not
        Lost,   ///< it does not answer
    };
    Worth worth = Worth::Says;
    std::string text; ///< one line for people, without its end
    Json json;
};

/// Carries what devices' threads tell to the command's thread, which sleeps meanwhile and wakes for Ctrl-C as well.
/// Made before the devices start, so that their threads leave SIGINT and SIGTERM to it; both end only `next`.
class DeviceNews {
  public:
    using Clock = std::chrono::steady_clock;

    DeviceNews();
    ~DeviceNews();
    DeviceNews(const DeviceNews&) = delete;
    DeviceNews& operator=(const DeviceNews&) = delete;

    /// Any thread.
    void tell(DeviceTold told);
    /// None: it was interrupted, or it is `until`; where that is not given there is no end.
    std::optional<DeviceTold> next(std::optional<Clock::time_point> until);

  private:
    std::optional<DeviceTold> take();

    devices::FileDescriptor news_;
    devices::FileDescriptor signals_;
    sigset_t before_{};
    std::mutex mutex_;
    std::deque<DeviceTold> told_; // under mutex_
};

} // namespace tongguan::cli
