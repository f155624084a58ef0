// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "hardware/devices/condition.h"

#include <functional>
#include <string>
#include <vector>

namespace tongguan::devices {

/// A vehicle as a camera over the lane saw it. Text or a picture, or both.
struct PlateRead {
    std::string text;   ///< UTF-8, as the camera writes it: "24C01722", "云KT0174"; empty where it read none
    int confidence = 0; ///< per cent, as the camera claims
    std::vector<Bytes> pictures =
        {}; ///< JPEG or what else it sent, unread; the first is of the plate with most cameras
    std::vector<std::string> plates = {};     ///< read in the pictures by a second look, beyond doubt
    std::vector<std::string> containers = {}; ///< likewise: ISO 6346
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
