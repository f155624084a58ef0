// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/device_entries.h"

#include "base/json.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tongguan::devices {

namespace {

constexpr std::array<std::string_view, 11> kEntries{"reader",      "scanner",      "printer",    "camera",
                                                    "weighbridge", "plate_camera", "inspection", "sound",
                                                    "barrier",     "lights",       "ups"};

Result<SerialSettings> serial(const Json& json)
{
    auto path = stringAt(json, "path");
    if (!path)
        return failed(std::move(path));
    SerialSettings settings{.path = std::move(*path)};
    settings.baud = static_cast<std::uint32_t>(integerOr(json, "baud", settings.baud));
    if (auto fits = check(settings); !fits)
        return failed(std::move(fits));
    return settings;
}

Result<PrinterAddress> printerAddress(const Json& json)
{
    if (json.contains("host")) {
        auto host = stringAt(json, "host");
        if (!host)
            return failed(std::move(host));
        const auto port = portEntry(json, 9100);
        if (!port)
            return fail(port.error().code, port.error().what);
        return TcpAddress{.host = std::move(*host), .port = *port};
    }
    if (json.contains("baud")) {
        auto port = serial(json);
        if (!port)
            return failed(std::move(port));
        return std::move(*port);
    }
    auto path = stringAt(json, "path");
    if (!path)
        return failed(std::move(path));
    return CharacterDevice{std::move(*path)};
}

} // namespace

bool isDeviceEntry(std::string_view member)
{
    return std::ranges::contains(kEntries, member);
}

Result<std::uint16_t> portEntry(const Json& json, std::uint16_t otherwise)
{
    const std::int64_t port = integerOr(json, "port", otherwise);
    if (port < 1 || port > 65535)
        return fail(Errc::InvalidInput, "\"port\" should be 1 to 65535");
    return static_cast<std::uint16_t>(port);
}

Result<DocumentReaderSettings> readerEntry(const Json& json)
{
    auto port = serial(json);
    if (!port)
        return failed(std::move(port));
    const std::string framing = stringOr(json, "framing", "stx-etx");
    if (framing != "stx-etx" && framing != "lines")
        return fail(Errc::InvalidInput, "\"framing\" should be \"stx-etx\" or \"lines\"");
    return DocumentReaderSettings{.port = std::move(*port),
                                  .framing = framing == "lines" ? ZoneFraming::Lines : ZoneFraming::StxEtx};
}

Result<ScannerEntry> scannerEntry(const Json& json)
{
    if (boolOr(json, "types")) {
        auto path = stringAt(json, "path");
        if (!path)
            return failed(std::move(path));
        KeyboardScannerSettings settings{.path = std::move(*path)};
        if (auto fits = check(settings); !fits)
            return failed(std::move(fits));
        return settings;
    }
    auto port = serial(json);
    if (!port)
        return failed(std::move(port));
    return ScannerSettings{.port = std::move(*port)};
}

Result<EscposPrinterSettings> printerEntry(const Json& json)
{
    auto address = printerAddress(json);
    if (!address)
        return failed(std::move(address));
    return EscposPrinterSettings{.address = std::move(*address)};
}

Result<CameraEntry> cameraEntry(const Json& json)
{
    return CameraEntry{.id = stringOr(json, "id"), .file = stringOr(json, "file")};
}

Result<WeighbridgeSettings> weighbridgeEntry(const Json& json)
{
    auto port = serial(json);
    if (!port)
        return failed(std::move(port));
    const std::string protocol = stringOr(json, "protocol", "toledo");
    if (protocol != "toledo" && protocol != "sics")
        return fail(Errc::InvalidInput, "\"protocol\" should be \"toledo\" or \"sics\"");
    return WeighbridgeSettings{.port = std::move(*port),
                               .protocol = protocol == "sics" ? WeighingProtocol::Sics : WeighingProtocol::Continuous};
}

Result<PlateCameraEntry> plateCameraEntry(const Json& json)
{
    PlateCameraEntry entry;
    entry.settings.listen = stringOr(json, "listen", entry.settings.listen);
    entry.settings.camera = stringOr(json, "camera");
    const auto port = portEntry(json, entry.settings.port);
    if (!port)
        return fail(port.error().code, port.error().what);
    entry.settings.port = *port;
    entry.secondLook = boolOr(json, "second_look", true);
    return entry;
}

Result<SoundEntry> soundEntry(const Json& json)
{
    SoundEntry entry;
    entry.loudspeaker = stringOr(json, "loudspeaker", entry.loudspeaker);
    entry.headphones = stringOr(json, "headphones");
    entry.recordings = stringOr(json, "recordings", entry.recordings);
    const std::int64_t volume = integerOr(json, "volume", entry.volume);
    if (volume < 1 || volume > 100)
        return fail(Errc::InvalidInput, "\"volume\" should be 1 to 100");
    entry.volume = static_cast<int>(volume);
    if (json.contains("jack") != !entry.headphones.empty())
        return fail(Errc::InvalidInput, "\"headphones\" and \"jack\" need each other: where sound goes, and when");
    if (json.contains("jack")) {
        auto jack = stringAt(json, "jack");
        if (!jack)
            return failed(std::move(jack));
        entry.jack = std::move(*jack);
    }
    return entry;
}

} // namespace tongguan::devices
