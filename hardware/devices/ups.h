// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/condition.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>

namespace tongguan::devices {

/// What an uninterruptible power supply says of itself.
struct UpsState {
    std::string status;                          ///< its own words: "OL", "OB LB"
    std::optional<int> charge;                   ///< of its battery, per cent
    std::optional<std::chrono::seconds> runtime; ///< that is left without mains
    bool operator==(const UpsState&) const = default;
};

/// The supply behind a kiosk. Same threading as DocumentReader. Its condition is Ready with mains, OnBattery without,
/// BatteryLow shortly before it goes out, Faulty where it protects nobody.
class Ups {
  public:
    virtual ~Ups() = default;
    /// `onState` is told at each change and once after start.
    virtual void start(std::function<void(const UpsState&)> onState, ConditionHandler onCondition) = 0;
    virtual void stop() = 0;
};

} // namespace tongguan::devices
