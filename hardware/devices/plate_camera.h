// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/condition.h"

#include <functional>
#include <string>

namespace tongguan::devices {

/// A number plate as a camera over the lane read it.
struct PlateRead {
    std::string text;   ///< UTF-8, as the camera writes it: "24C01722", "云KT0174"
    int confidence = 0; ///< per cent, as the camera claims
    bool operator==(const PlateRead&) const = default;
};

/// A camera over the lane that reads plates by itself. Same threading as DocumentReader.
class PlateCamera {
  public:
    virtual ~PlateCamera() = default;
    /// `onPlate` is called for each vehicle that the camera tells of.
    virtual void start(std::function<void(PlateRead)> onPlate, ConditionHandler onCondition) = 0;
    virtual void stop() = 0;
};

} // namespace tongguan::devices
