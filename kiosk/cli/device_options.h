// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/devices_file.h"
#include "kiosk/cli/command.h"

#include <optional>
#include <string>

namespace tongguan::cli {

/// What the commands for devices share: which devices file, and how to answer.
struct DeviceOptions {
    std::string file = devices::kDevicesFile;
    bool json = false;

    void declare(CLI::App& command);
    /// None: it was refused on `err`, by Environment.
    std::optional<devices::DevicesFile> read(const Environment& environment) const;
};

} // namespace tongguan::cli
