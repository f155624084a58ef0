// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/log.h"
#include "base/result.h"
#include "hardware/devices/simulators/simulated_wire.h"

#include <filesystem>

namespace tongguan::devices {

/// A sound card's jack that sends Linux's input events on a pseudo terminal. Threads as SimulatedWire. `log` outlives
/// it.
class HeadphoneJackSimulator {
  public:
    /// Drivers find it under `link` once the card is plugged in.
    HeadphoneJackSimulator(const std::filesystem::path& link, Log& log);

    Result<> plug() { return wire_.plug(); }
    void unplug() { wire_.unplug(); }

    /// Somebody plugs headphones in or pulls them; `piece`: bytes a write.
    void insert(bool plugged, std::size_t piece = 0);
    /// Of another kind: the microphone's jack.
    void insertMicrophone(bool plugged);

  private:
    SimulatedWire wire_;
};

} // namespace tongguan::devices
