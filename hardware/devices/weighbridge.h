// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/condition.h"

#include <cstdint>
#include <functional>

namespace tongguan::devices {

/// The scale in the road under a lane. Same threading as DocumentReader.
class Weighbridge {
  public:
    virtual ~Weighbridge() = default;
    /// `onWeight` gets the kilograms of a vehicle once it stands still, once each time that one drives on, and 0 when
    /// the scale is empty again.
    virtual void start(std::function<void(std::int64_t kg)> onWeight, ConditionHandler onCondition) = 0;
    virtual void stop() = 0;
};

} // namespace tongguan::devices
