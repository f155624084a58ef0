// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/connected_devices.h"

#include "hardware/devices/file_descriptor.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <set>
#include <system_error>

namespace tongguan::devices {

namespace {

constexpr std::size_t kMostLooked = 4096; ///< entries of a folder

struct Place {
    const char* folder;
    const char* prefix;
    const char* suffix;
    const char* what;
};
// The names are udev's (60-serial.rules, 60-persistent-input.rules, 60-persistent-v4l.rules) and the kernel's (usblp).
constexpr std::array kPlaces{
    Place{"serial/by-id", "", "", "serial line"},
    Place{"usb", "lp", "", "printer"},
    Place{"input/by-id", "", "-event-kbd", "keyboard, or a scanner that types"},
    Place{"v4l/by-id", "", "-video-index0", "camera"},
};

/// One device may have many names.
std::filesystem::path target(const std::filesystem::path& path)
{
    std::error_code error;
    auto real = std::filesystem::canonical(path, error);
    return error ? path : real;
}

std::vector<ConnectedDevice> at(const std::filesystem::path& dev, const Place& place)
{
    std::vector<ConnectedDevice> found;
    std::error_code error;
    std::size_t looked = 0;
    for (std::filesystem::directory_iterator entry(dev / place.folder, error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (++looked > kMostLooked)
            break;
        if (name.starts_with(place.prefix) && name.ends_with(place.suffix))
            found.push_back({.path = entry->path().string(), .what = place.what});
    }
    std::ranges::sort(found, {}, &ConnectedDevice::path);
    found.resize(std::min(found.size(), kMostConnected));
    return found;
}

} // namespace

const char* name(PathState state)
{
    switch (state) {
    case PathState::There:
        return "there";
    case PathState::Missing:
        return "missing";
    case PathState::Denied:
        return "denied";
    case PathState::Busy:
        return "busy";
    case PathState::Broken:
        return "broken";
    }
    return "unknown";
}

PathState lookAt(const std::string& path)
{
    const auto opens = [&](int how) {
        return static_cast<bool>(FileDescriptor(::open(path.c_str(), how | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)));
    };
    if (opens(O_RDWR) || (errno == EACCES && opens(O_RDONLY))) // of an input device only reading is allowed
        return PathState::There;
    switch (errno) {
    case ENOENT:
    case ENOTDIR:
    case ENODEV:
    case ENXIO:
        return PathState::Missing;
    case EACCES:
    case EPERM:
        return PathState::Denied;
    case EBUSY:
        return PathState::Busy;
    default:
        return PathState::Broken;
    }
}

std::vector<ConnectedDevice> connectedDevices(const std::filesystem::path& dev, const std::vector<NamedDevice>& named)
{
    std::set<std::filesystem::path> known;
    for (const NamedDevice& one : named) {
        if (!one.path.empty())
            known.insert(target(one.path));
    }
    std::vector<ConnectedDevice> connected;
    for (const Place& place : kPlaces) {
        for (ConnectedDevice& one : at(dev, place)) {
            if (!known.contains(target(one.path)))
                connected.push_back(std::move(one));
        }
    }
    return connected;
}

} // namespace tongguan::devices
