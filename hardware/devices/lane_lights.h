// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hardware/devices/condition.h"

#include <cstdint>
#include <functional>

namespace tongguan::devices {

enum class Lamp : std::uint8_t { Dark, Red, Yellow, Green };

/// "dark", "red", "yellow", "green".
constexpr const char* name(Lamp lamp)
{
    switch (lamp) {
    case Lamp::Dark:
        return "dark";
    case Lamp::Red:
        return "red";
    case Lamp::Yellow:
        return "yellow";
    case Lamp::Green:
        return "green";
    }
    return "unknown";
}

/// The lights at a lane, of which one burns, or none. Same threading as DocumentReader.
class LaneLights {
  public:
    virtual ~LaneLights() = default;
    /// `onLamp` is told at each change and once after start.
    virtual void start(std::function<void(Lamp)> onLamp, ConditionHandler onCondition) = 0;
    virtual void stop() = 0;
    /// As Barrier::move. InvalidInput for a lamp that it has not. Lights that were lost show it again.
    virtual void show(Lamp lamp, std::function<void(Result<>)> onDone) = 0;
};

} // namespace tongguan::devices
