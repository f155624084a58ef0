// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/log.h"
#include "base/result.h"
#include "hardware/devices/simulators/simulated_wire.h"

#include <cstdint>
#include <filesystem>

namespace tongguan::devices {

/// A weighbridge's indicator on a pseudo terminal. It sends a frame when it is told to, where a real one sends seven a
/// second. Threads as SimulatedWire. `log` outlives it.
class WeighbridgeSimulator {
  public:
    /// Drivers find it under `link` once it is plugged in.
    WeighbridgeSimulator(const std::filesystem::path& link, Log& log);

    Result<> plug() { return wire_.plug(); }
    void unplug() { wire_.unplug(); }

    /// The bytes of one frame.
    static Bytes frame(std::int64_t kg, bool motion = false);
    /// It shows these kilograms, 0 to 999,999; in `motion` while a vehicle still rolls.
    void show(std::int64_t kg, bool motion = false) { wire_.send(frame(kg, motion)); }
    /// Any bytes.
    void send(Bytes bytes) { wire_.send(std::move(bytes)); }

  private:
    SimulatedWire wire_;
};

} // namespace tongguan::devices
