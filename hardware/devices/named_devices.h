// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/devices_file.h"

#include <string>
#include <vector>

namespace tongguan::devices {

/// One device of a devices file, as a technician looks for it.
struct NamedDevice {
    std::string name;    ///< its member in the file
    std::string what;    ///< English: "document reader"
    std::string path;    ///< on this machine; empty where it is reached over the network
    std::string address; ///< in the network: "192.0.2.7:9100", "listens on 192.0.2.1:8090"; empty
    bool operator==(const NamedDevice&) const = default;
};

/// In the order of devices_file.h.
std::vector<NamedDevice> namedDevices(const DevicesFile& file);

} // namespace tongguan::devices
