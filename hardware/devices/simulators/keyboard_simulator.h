// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/log.h"
#include "base/result.h"
#include "hardware/devices/simulators/simulated_wire.h"

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <string_view>

namespace tongguan::devices {

/// A keyboard, or a scanner that types, which sends Linux's input events on a pseudo terminal. Threads as
/// SimulatedWire. `log` outlives it.
class KeyboardSimulator {
  public:
    /// Drivers find it under `link` once it is plugged in.
    KeyboardSimulator(const std::filesystem::path& link, Log& log);

    Result<> plug() { return wire_.plug(); }
    void unplug() { wire_.unplug(); }

    /// Keys of printable ASCII, and Enter for a line's end. `piece`: bytes a write; 0: all at once.
    void type(std::string_view text, std::size_t piece = 0);
    /// Keys held together, as KEY_LEFTCTRL and KEY_C: pressed in this order, released in the other.
    void together(std::initializer_list<std::uint16_t> keys);
    /// A key that is held and repeats so often.
    void hold(std::uint16_t key, int repeats);
    /// The kernel says that it had no room for more.
    void missed();

  private:
    SimulatedWire wire_;
};

} // namespace tongguan::devices
