// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/weighbridge.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace tongguan::devices {

/// Sees vehicles in what an indicator shows again and again. Pure.
class VehicleOnScale {
  public:
    using Time = std::chrono::steady_clock::time_point;

    /// `steady`: as WeighbridgeSettings.
    explicit VehicleOnScale(std::chrono::milliseconds steady) : steady_(steady) {}

    /// What is to be told now: the kilograms of a vehicle that has stood still for long enough, once; 0 once it is
    /// gone.
    std::optional<std::int64_t> take(const WeightShown& shown, Time now);
    /// The indicator was away: nothing stands for as long as it did before.
    void restart() { since_.reset(); }

  private:
    struct Standing {
        std::int64_t kg;
        Time since;
    };
    std::chrono::milliseconds steady_;
    std::optional<Standing> since_;
    bool told_ = false; ///< of the vehicle that stands there
};

} // namespace tongguan::devices
