// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/condition.h"

#include <functional>

namespace tongguan::devices {

/// Where a driver plugs in his own headphones. Same threading as DocumentReader.
class HeadphoneJack {
  public:
    virtual ~HeadphoneJack() = default;
    /// `onPlugged` is told at each change, and once after start where something is plugged in already.
    virtual void start(std::function<void(bool plugged)> onPlugged, ConditionHandler onCondition) = 0;
    virtual void stop() = 0;
};

} // namespace tongguan::devices
