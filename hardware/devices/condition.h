// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

namespace tongguan::devices {

/// How a device is. A device that is unplugged is a state, not an error: it comes back by itself.
enum class Condition : std::uint8_t {
    Ready,
    Lost,     ///< no answer, unplugged
    PaperLow, ///< a printer with less than 15 % left; still prints
    PaperOut,
    PaperJam,
    CoverOpen,
    Faulty,     ///< it answers, and says that it does not work, or is not what the devices file says
    OnBattery,  ///< a UPS without mains
    BatteryLow, ///< likewise, and about to go out
};

constexpr const char* name(Condition condition)
{
    switch (condition) {
    case Condition::Ready:
        return "ready";
    case Condition::Lost:
        return "lost";
    case Condition::PaperLow:
        return "paper_low";
    case Condition::PaperOut:
        return "paper_out";
    case Condition::PaperJam:
        return "paper_jam";
    case Condition::CoverOpen:
        return "cover_open";
    case Condition::Faulty:
        return "faulty";
    case Condition::OnBattery:
        return "on_battery";
    case Condition::BatteryLow:
        return "battery_low";
    }
    return "unknown";
}

/// Called on the device's own thread, at each change and once after start. Must not wait.
using ConditionHandler = std::function<void(Condition)>;

} // namespace tongguan::devices
