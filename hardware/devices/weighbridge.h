// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/condition.h"

#include <cstdint>
#include <functional>

namespace tongguan::devices {

/// What a scale's indicator shows at one moment.
struct WeightShown {
    std::int64_t kg = 0; ///< gross; below zero where the scale is off its zero
    bool still = false;  ///< neither in motion nor out of its range
    bool operator==(const WeightShown&) const = default;
};

/// Kilograms: less is a person, or rain.
inline constexpr std::int64_t kLeastVehicle = 500;

/// The scale in the road under a lane. Same threading as DocumentReader.
class Weighbridge {
  public:
    virtual ~Weighbridge() = default;
    /// `onWeight` gets the kilograms of a vehicle once it stands still, once each time that one drives on, and 0 when
    /// the scale is empty again.
    virtual void start(std::function<void(std::int64_t kg)> onWeight, ConditionHandler onCondition) = 0;
    virtual void stop() = 0;
    /// Each weight as it is shown, for people who set a scale up. Before `start`; on the scale's own thread.
    virtual void watch(std::function<void(const WeightShown&)> onShown) = 0;
};

} // namespace tongguan::devices
