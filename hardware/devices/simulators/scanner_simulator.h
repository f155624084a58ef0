// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/log.h"
#include "base/result.h"
#include "hardware/devices/frame_splitter.h"
#include "hardware/devices/simulators/simulated_wire.h"

#include <cstddef>
#include <filesystem>

namespace tongguan::devices {

/// A barcode scanner on a pseudo terminal. Threads as SimulatedWire. `log` outlives it.
class ScannerSimulator {
  public:
    /// Drivers find it under `link` once it is plugged in.
    ScannerSimulator(const std::filesystem::path& link, Framing framing, Log& log);

    Result<> plug() { return wire_.plug(); }
    void unplug() { wire_.unplug(); }
    bool plugged() const { return wire_.plugged(); }

    /// A code with this payload. `piece`: bytes a write; 0 is all at once.
    void scan(ByteView payload, std::size_t piece = 0);
    /// Bytes that belong to no frame.
    void noise(Bytes bytes) { wire_.send(std::move(bytes)); }

  private:
    const Framing framing_;
    SimulatedWire wire_;
};

} // namespace tongguan::devices
