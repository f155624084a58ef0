// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/device_options.h"

#include <utility>

namespace tongguan::cli {

void DeviceOptions::declare(CLI::App& command)
{
    command.add_flag("--json", json, "one JSON object a line instead of lines for people");
    command.add_option("--devices", file, "the kiosk's devices file")->type_name("FILE")->capture_default_str();
}

std::optional<devices::DevicesFile> DeviceOptions::read(const Environment& environment) const
{
    auto read = devices::DevicesFile::read(file);
    if (read)
        return std::move(*read);
    refuse(environment, Exit::Environment, read.error().what,
           read.error().code == Errc::InvalidInput ? "correct the file" : "name the file by --devices");
    return std::nullopt;
}

} // namespace tongguan::cli
