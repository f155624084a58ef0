// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/named_devices.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::devices {

enum class PathState : std::uint8_t {
    There, ///< and can be opened
    Missing,
    Denied, ///< this user may not
    Busy,   ///< another program has it
    Broken, ///< it is there and does not open
};

/// "there", "missing", "denied", "busy", "broken".
const char* name(PathState state);

/// Opens it for a moment, without waiting, and sends nothing.
PathState lookAt(const std::string& path);

/// A device that this machine has and no devices file names.
struct ConnectedDevice {
    std::string path; ///< one that stays the same across plugs, where there is one
    std::string what; ///< English: "serial line", "printer", "keyboard, or a scanner that types", "camera"
    bool operator==(const ConnectedDevice&) const = default;
};

/// What `dev` ("/dev") shows under serial/by-id, usb/lp*, input/by-id and v4l/by-id, less what `named` has under this
/// or another name. Sorted by path; at most kMostConnected of each kind.
inline constexpr std::size_t kMostConnected = 64;
std::vector<ConnectedDevice> connectedDevices(const std::filesystem::path& dev, const std::vector<NamedDevice>& named);

} // namespace tongguan::devices
