// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/log.h"
#include "base/result.h"
#include "hardware/devices/simulators/simulated_wire.h"
#include "hardware/devices/zone_assembler.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace tongguan::devices {

/// A page reader on a pseudo terminal. Threads as SimulatedWire. `log` outlives it.
class DocumentReaderSimulator {
  public:
    /// Drivers find it under `link` once it is plugged in.
    DocumentReaderSimulator(const std::filesystem::path& link, ZoneFraming framing, Log& log);

    Result<> plug() { return wire_.plug(); }
    void unplug() { wire_.unplug(); }
    bool plugged() const { return wire_.plugged(); }

    /// A document whose zone has these lines. `piece`: bytes a write; 0 is all at once.
    void lay(const std::vector<std::string>& lines, std::size_t piece = 0);
    /// A document whose zone cannot be read.
    void unreadable();
    /// Bytes that belong to no frame.
    void noise(Bytes bytes) { wire_.send(std::move(bytes)); }

  private:
    const ZoneFraming framing_;
    SimulatedWire wire_;
};

} // namespace tongguan::devices
