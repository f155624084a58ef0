// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/result.h"
#include "hardware/devices/frame_splitter.h"
#include "hardware/devices/simulators/simulated_wire.h"

#include <filesystem>
#include <mutex>
#include <string>
#include <string_view>

namespace tongguan::devices {

/// A weighbridge's indicator on a pseudo terminal that answers commands of SICS level 0: "S" and "SI", each like "SI".
/// Threads as SimulatedWire; the other calls are for any. `log` outlives it.
class SicsSimulator {
  public:
    /// Drivers find it under `link` once it is plugged in.
    SicsSimulator(const std::filesystem::path& link, Log& log);

    Result<> plug() { return wire_.plug(); }
    void unplug() { wire_.unplug(); }

    /// It shows these kilograms; in `motion` while a vehicle still rolls.
    void show(std::int64_t kg, bool motion = false);
    /// Instead of weights, from now on, without its end: "S I", "S +". Empty: weights.
    void say(const std::string& line);
    void silent(bool silent);

    /// With its end.
    std::string answerTo(std::string_view command) const;

  private:
    void received(ByteView bytes);

    mutable std::mutex mutex_;
    std::int64_t kg_ = 0; // under mutex_, as the next three
    bool motion_ = false;
    std::string instead_;
    bool silent_ = false;
    FrameSplitter commands_{Framing::lines(), 64}; // the wire's thread
    SimulatedWire wire_;
};

} // namespace tongguan::devices
