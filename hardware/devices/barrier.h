// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hardware/devices/condition.h"

#include <cstdint>
#include <functional>

namespace tongguan::devices {

enum class BarrierState : std::uint8_t {
    Unknown, ///< it has nothing that tells
    Closed,
    Moving, ///< at neither end
    Open,
};

/// "unknown", "closed", "moving", "open".
constexpr const char* name(BarrierState state)
{
    switch (state) {
    case BarrierState::Unknown:
        return "unknown";
    case BarrierState::Closed:
        return "closed";
    case BarrierState::Moving:
        return "moving";
    case BarrierState::Open:
        return "open";
    }
    return "unknown";
}

/// The arm over a lane. That it strikes nobody is the task of its own loop and light barrier, not of who orders it to
/// move. Same threading as DocumentReader.
class Barrier {
  public:
    virtual ~Barrier() = default;
    /// `onState` is told at each change and once after start.
    virtual void start(std::function<void(BarrierState)> onState, ConditionHandler onCondition) = 0;
    virtual void stop() = 0;
    /// `onDone`: once, on the barrier's thread, when the order was taken; that it got there, `onState` tells.
    /// Unavailable where it is lost, Denied where it refuses. Never waits; at once where it is not started.
    virtual void move(bool open, std::function<void(Result<>)> onDone) = 0;
};

} // namespace tongguan::devices
