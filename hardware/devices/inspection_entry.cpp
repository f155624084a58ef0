// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "base/json.h"
#include "hardware/devices/device_entries.h"
#include "hardware/devices/device_name.h"

#include <algorithm>
#include <format>
#include <utility>

namespace tongguan::devices {

namespace {

Result<ExpectedDevice> expectedDevice(const Json& json)
{
    constexpr std::int64_t kLongestSilence = 86'400;
    ExpectedDevice device{
        .name = stringOr(json, "name"), .address = stringOr(json, "address"), .here = boolOr(json, "here")};
    if (!isDeviceName(device.name))
        return fail(Errc::InvalidInput, "\"name\" should be 1 to 32 letters, digits, \"-\", \"_\" or \".\"");
    const auto kind = fromCode<InspectionKind>(stringOr(json, "kind"));
    if (!kind)
        return fail(
            Errc::InvalidInput,
            std::format("\"{}\": \"kind\" should be XRAY, UNDERCAR, EMPTY_BOX, RADIATION, TEMP or SEAL", device.name));
    device.kind = *kind;
    const std::int64_t silence = integerOr(json, "silence", 90);
    if (silence < 1 || silence > kLongestSilence)
        return fail(Errc::InvalidInput, std::format("\"{}\": \"silence\" should be 1 to 86400 seconds", device.name));
    device.silence = std::chrono::seconds{silence};
    return device;
}

} // namespace

Result<InspectionDevicesSettings> inspectionEntry(const Json& json)
{
    InspectionDevicesSettings settings;
    settings.listen = stringOr(json, "listen", settings.listen);
    const auto port = portEntry(json, settings.port);
    if (!port)
        return fail(port.error().code, port.error().what);
    settings.port = *port;
    const auto listed = json.find("devices");
    if (listed == json.end() || !listed->is_array() || listed->empty())
        return fail(Errc::InvalidInput, "\"devices\" should name at least one");
    for (const Json& one : *listed) {
        auto device = expectedDevice(one);
        if (!device)
            return failed(std::move(device));
        if (std::ranges::contains(settings.devices, device->name, &ExpectedDevice::name))
            return fail(Errc::InvalidInput, std::format("\"{}\" is there twice", device->name));
        settings.devices.push_back(std::move(*device));
    }
    return settings;
}

} // namespace tongguan::devices
