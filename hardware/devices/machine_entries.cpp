// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "hardware/devices/device_entries.h"
#include "hardware/devices/device_name.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <format>
#include <utility>

namespace tongguan::devices {

namespace {

/// A coil or an input: its number on the wire.
Result<std::uint16_t> bit(const Json& json, const char* member)
{
    const auto number = integerAt(json, member);
    if (!number || *number < 0 || *number > 65535)
        return fail(Errc::InvalidInput, std::format("\"{}\" should be a number from 0 to 65535", member));
    return static_cast<std::uint16_t>(*number);
}

Result<TcpAddress> address(const Json& json, std::uint16_t otherwise)
{
    auto host = stringAt(json, "host");
    if (!host)
        return failed(std::move(host));
    const auto port = portEntry(json, otherwise);
    if (!port)
        return fail(port.error().code, port.error().what);
    return TcpAddress{.host = std::move(*host), .port = *port};
}

Result<ModbusSettings> lineEntry(const Json& json)
{
    auto where = address(json, kModbusPort);
    if (!where)
        return failed(std::move(where));
    const std::int64_t unit = integerOr(json, "unit", 1);
    if (unit < 0 || unit > 255)
        return fail(Errc::InvalidInput, "\"unit\" should be 0 to 255");
    ModbusSettings settings;
    settings.address = std::move(*where);
    settings.unit = static_cast<std::uint8_t>(unit);
    return settings;
}

bool tooFarApart(int first, int last)
{
    return std::abs(first - last) >= static_cast<int>(modbus::kMostRead);
}

Result<> ends(const Json& json, ModbusBarrierSettings& settings)
{
    if (!json.contains("opened") && !json.contains("closed"))
        return {};
    const auto opened = bit(json, "opened");
    const auto closed = bit(json, "closed");
    if (!opened || !closed)
        return fail(Errc::InvalidInput, "\"opened\" and \"closed\" need each other: the inputs of the arm's two ends");
    if (*opened == *closed || tooFarApart(*opened, *closed))
        return fail(Errc::InvalidInput, "\"opened\" and \"closed\" should be two inputs, less than 2000 apart");
    settings.ends = {.opened = *opened, .closed = *closed};
    return {};
}

} // namespace

Result<ModbusBarrierSettings> barrierEntry(const Json& json)
{
    constexpr std::int64_t kLongestPulse = 10'000;
    auto line = lineEntry(json);
    if (!line)
        return failed(std::move(line));
    const auto open = bit(json, "open");
    if (!open)
        return fail(open.error().code, open.error().what);
    ModbusBarrierSettings settings;
    settings.line = std::move(*line);
    settings.open = *open;
    if (json.contains("close")) {
        const auto close = bit(json, "close");
        if (!close || *close == *open)
            return fail(Errc::InvalidInput, "\"close\" should be another coil than \"open\"");
        settings.close = *close;
    }
    const std::int64_t pulse = integerOr(json, "pulse", settings.pulse.count());
    if (pulse < 1 || pulse > kLongestPulse)
        return fail(Errc::InvalidInput, "\"pulse\" should be 1 to 10000 milliseconds");
    settings.pulse = std::chrono::milliseconds{pulse};
    if (auto told = ends(json, settings); !told)
        return failed(std::move(told));
    return settings;
}

Result<ModbusLightsSettings> lightsEntry(const Json& json)
{
    auto line = lineEntry(json);
    if (!line)
        return failed(std::move(line));
    ModbusLightsSettings settings;
    settings.line = std::move(*line);
    for (const Lamp lamp : {Lamp::Red, Lamp::Yellow, Lamp::Green}) {
        if (!json.contains(name(lamp)))
            continue;
        const auto coil = bit(json, name(lamp));
        if (!coil)
            return fail(coil.error().code, coil.error().what);
        for (const auto& other : settings.coils) {
            if (other.coil == *coil || tooFarApart(other.coil, *coil))
                return fail(Errc::InvalidInput, "each lamp should have a coil of its own, less than 2000 apart");
        }
        settings.coils.push_back({.lamp = lamp, .coil = *coil});
    }
    if (settings.coils.empty())
        return fail(Errc::InvalidInput, "\"red\", \"yellow\" or \"green\" should name a coil");
    return settings;
}

Result<NutUpsSettings> upsEntry(const Json& json)
{
    NutUpsSettings settings;
    settings.address.host = stringOr(json, "host", settings.address.host);
    const auto port = portEntry(json, settings.address.port);
    if (!port)
        return fail(port.error().code, port.error().what);
    settings.address.port = *port;
    settings.ups = stringOr(json, "name", settings.ups);
    if (!isDeviceName(settings.ups))
        return fail(Errc::InvalidInput, "\"name\" should be 1 to 32 letters, digits, \"-\", \"_\" or \".\"");
    return settings;
}

} // namespace tongguan::devices
