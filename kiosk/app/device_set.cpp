// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/device_set.h"

#include "base/json.h"
#include "hardware/devices/device_name.h"
#include "hardware/devices/simulators/file_camera.h"
#include "hardware/sight/second_look.h"
#include "hardware/sight/sight.h"

#include <algorithm>
#include <format>

namespace tongguan::app {

namespace {

Result<devices::SerialSettings> serial(const Json& json)
{
    auto path = stringAt(json, "path");
    if (!path)
        return failed(std::move(path));
    devices::SerialSettings settings{.path = std::move(*path)};
    settings.baud = static_cast<std::uint32_t>(integerOr(json, "baud", settings.baud));
    if (auto fits = devices::check(settings); !fits)
        return failed(std::move(fits));
    return settings;
}

Result<std::unique_ptr<devices::DocumentReader>> reader(const Json& json, Log& log)
{
    auto port = serial(json);
    if (!port)
        return failed(std::move(port));
    const std::string framing = stringOr(json, "framing", "stx-etx");
    if (framing != "stx-etx" && framing != "lines")
        return fail(Errc::InvalidInput, "\"framing\" should be \"stx-etx\" or \"lines\"");
    return std::make_unique<devices::SerialDocumentReader>(
        devices::DocumentReaderSettings{.port = std::move(*port),
                                        .framing = framing == "lines" ? devices::ZoneFraming::Lines
                                                                      : devices::ZoneFraming::StxEtx},
        log);
}

Result<std::unique_ptr<devices::Scanner>> scanner(const Json& json, Log& log)
{
    auto port = serial(json);
    if (!port)
        return failed(std::move(port));
    return std::make_unique<devices::SerialScanner>(devices::ScannerSettings{.port = std::move(*port)}, log);
}

Result<std::unique_ptr<devices::Weighbridge>> weighbridge(const Json& json, Log& log)
{
    auto port = serial(json);
    if (!port)
        return failed(std::move(port));
    return std::make_unique<devices::SerialWeighbridge>(devices::WeighbridgeSettings{.port = std::move(*port)}, log);
}

Result<std::unique_ptr<devices::PlateCamera>> plateCamera(const Json& json, Log& log)
{
    devices::HttpPlateCameraSettings settings;
    settings.listen = stringOr(json, "listen", settings.listen);
    settings.camera = stringOr(json, "camera");
    const std::int64_t port = integerOr(json, "port", settings.port);
    if (port < 1 || port > 65535)
        return fail(Errc::InvalidInput, "\"port\" should be 1 to 65535");
    settings.port = static_cast<std::uint16_t>(port);
    auto camera = std::make_unique<devices::HttpPlateCamera>(std::move(settings), log);
    if (!boolOr(json, "second_look", true))
        return camera;
    // Its pictures are one more witness, and no reason to be without the camera.
    const auto sight = sight::loadSight();
    auto look = sight ? sight->signLook() : nullptr;
    if (!look) {
        log.write(Severity::Warning, "tongguan.app",
                  std::format("no_second_look what=\"{}\"", sight ? "no network" : sight.error().what));
        return camera;
    }
    return std::make_unique<sight::SecondLook>(std::move(camera), std::move(look));
}

Result<devices::ExpectedDevice> expectedDevice(const Json& json)
{
    constexpr std::int64_t kLongestSilence = 86'400;
    devices::ExpectedDevice device{
        .name = stringOr(json, "name"), .address = stringOr(json, "address"), .here = boolOr(json, "here")};
    if (!devices::isDeviceName(device.name))
        return fail(Errc::InvalidInput, "\"name\" should be 1 to 32 letters, digits, \"-\", \"_\" or \".\"");
    const auto kind = fromCode<devices::InspectionKind>(stringOr(json, "kind"));
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

Result<std::unique_ptr<devices::InspectionDevices>> inspection(const Json& json, Log& log)
{
    devices::InspectionDevicesSettings settings;
    settings.listen = stringOr(json, "listen", settings.listen);
    const std::int64_t port = integerOr(json, "port", settings.port);
    if (port < 1 || port > 65535)
        return fail(Errc::InvalidInput, "\"port\" should be 1 to 65535");
    settings.port = static_cast<std::uint16_t>(port);
    const auto listed = json.find("devices");
    if (listed == json.end() || !listed->is_array() || listed->empty())
        return fail(Errc::InvalidInput, "\"devices\" should name at least one");
    for (const Json& one : *listed) {
        auto device = expectedDevice(one);
        if (!device)
            return failed(std::move(device));
        if (std::ranges::contains(settings.devices, device->name, &devices::ExpectedDevice::name))
            return fail(Errc::InvalidInput, std::format("\"{}\" is there twice", device->name));
        settings.devices.push_back(std::move(*device));
    }
    return std::make_unique<devices::HttpInspectionDevices>(std::move(settings), log);
}

Result<devices::PrinterAddress> printerAddress(const Json& json)
{
    if (json.contains("host")) {
        auto host = stringAt(json, "host");
        if (!host)
            return failed(std::move(host));
        return devices::TcpAddress{.host = std::move(*host),
                                   .port = static_cast<std::uint16_t>(integerOr(json, "port", 9100))};
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
    return devices::CharacterDevice{std::move(*path)};
}

Result<std::unique_ptr<devices::Printer>> printer(const Json& json, Log& log)
{
    auto address = printerAddress(json);
    if (!address)
        return failed(std::move(address));
    return std::make_unique<devices::EscposPrinter>(devices::EscposPrinterSettings{.address = std::move(*address)},
                                                    log);
}

Result<std::unique_ptr<devices::Camera>> camera(const Json& json, const sight::Sight& sight, Log& log)
{
    if (const std::string file = stringOr(json, "file"); !file.empty())
        return std::make_unique<devices::FileCamera>(file);
    return sight.camera(stringOr(json, "id"), log);
}

Result<std::unique_ptr<sound::Voice>> voice(const Json& json, Log& log)
{
    sound::VoiceSettings settings;
    settings.loudspeaker = stringOr(json, "loudspeaker", settings.loudspeaker);
    settings.headphones = stringOr(json, "headphones");
    settings.volume = static_cast<int>(integerOr(json, "volume", settings.volume));
    if (settings.volume < 1 || settings.volume > 100)
        return fail(Errc::InvalidInput, "\"volume\" should be 1 to 100");
    if (json.contains("jack") != !settings.headphones.empty())
        return fail(Errc::InvalidInput, "\"headphones\" and \"jack\" need each other: where sound goes, and when");
    return std::make_unique<sound::Voice>(
        std::move(settings), sound::Recordings::in(stringOr(json, "recordings", "/usr/share/tongguan/voice")),
        sound::loadEngine, log);
}

/// Null where the sound card switches its own jack.
Result<std::unique_ptr<devices::HeadphoneJack>> jack(const Json& json, Log& log)
{
    if (!json.contains("jack"))
        return nullptr;
    auto path = stringAt(json, "jack");
    if (!path)
        return failed(std::move(path));
    return std::make_unique<devices::InputHeadphoneJack>(std::move(*path), log);
}

/// Makes one device where the file names it.
template <class Device, class Make>
Result<> plug(const Json& json, const char* member, std::unique_ptr<Device>& into, Make make, Log& log)
{
    const auto found = json.find(member);
    if (found == json.end())
        return {};
    auto made = make(*found, log);
    if (!made)
        return fail(made.error().code, std::format("\"{}\": {}", member, made.error().what));
    into = std::move(*made);
    return {};
}

} // namespace

Result<DeviceSet> DeviceSet::read(const std::filesystem::path& file, Log& log)
{
    const auto json = readJsonFile(file);
    if (!json)
        return fail(json.error().code, json.error().what);
    DeviceSet set;
    const auto seeing = [&set](const Json& member, Log& to) -> Result<std::unique_ptr<devices::Camera>> {
        const auto sight = sight::loadSight();
        if (!sight)
            return fail(sight.error().code, sight.error().what);
        set.frames_ = sight->frameReader();
        return camera(member, *sight, to);
    };
    for (const auto& done :
         {plug(*json, "reader", set.reader_, reader, log), plug(*json, "scanner", set.scanner_, scanner, log),
          plug(*json, "printer", set.printer_, printer, log), plug(*json, "camera", set.camera_, seeing, log),
          plug(*json, "weighbridge", set.weighbridge_, weighbridge, log),
          plug(*json, "plate_camera", set.plateCamera_, plateCamera, log),
          plug(*json, "inspection", set.inspection_, inspection, log), plug(*json, "sound", set.voice_, voice, log),
          plug(*json, "sound", set.headphones_, jack, log)}) {
        if (!done)
            return fail(done.error().code, std::format("{}: {}", file.string(), done.error().what));
    }
    return set;
}

} // namespace tongguan::app
