// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/device_set.h"

#include "base/json.h"
#include "hardware/devices/simulators/file_camera.h"
#include "hardware/sight/sight.h"

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
        set.readBarcodes_ = sight->readBarcodes;
        return camera(member, *sight, to);
    };
    for (const auto& done :
         {plug(*json, "reader", set.reader_, reader, log), plug(*json, "scanner", set.scanner_, scanner, log),
          plug(*json, "printer", set.printer_, printer, log), plug(*json, "camera", set.camera_, seeing, log),
          plug(*json, "weighbridge", set.weighbridge_, weighbridge, log)}) {
        if (!done)
            return fail(done.error().code, std::format("{}: {}", file.string(), done.error().what));
    }
    return set;
}

} // namespace tongguan::app
