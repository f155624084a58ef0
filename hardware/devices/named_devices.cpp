// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/named_devices.h"

#include <format>
#include <utility>

namespace tongguan::devices {

namespace {

std::string pathOf(const ScannerEntry& scanner)
{
    const auto* types = std::get_if<KeyboardScannerSettings>(&scanner);
    return types != nullptr ? types->path : std::get<ScannerSettings>(scanner).port.path;
}

std::string listening(const std::string& address, std::uint16_t port)
{
    return std::format("listens on {}:{}", address, port);
}

std::string shown(const TcpAddress& address)
{
    return std::format("{}:{}", address.host, address.port);
}

NamedDevice printer(const PrinterAddress& address)
{
    NamedDevice device{.name = "printer", .what = "ticket printer", .path = {}, .address = {}};
    if (const auto* tcp = std::get_if<TcpAddress>(&address))
        device.address = shown(*tcp);
    else if (const auto* serial = std::get_if<SerialSettings>(&address))
        device.path = serial->path;
    else
        device.path = std::get<CharacterDevice>(address).path;
    return device;
}

} // namespace

std::vector<NamedDevice> namedDevices(const DevicesFile& file)
{
    std::vector<NamedDevice> named;
    const auto at = [&](const char* name, const char* what, std::string path, std::string address = {}) {
        named.push_back({.name = name, .what = what, .path = std::move(path), .address = std::move(address)});
    };
    if (file.reader)
        at("reader", "document reader", file.reader->port.path);
    if (file.scanner)
        at("scanner", "barcode scanner", pathOf(*file.scanner));
    if (file.printer)
        named.push_back(printer(file.printer->address));
    if (file.camera)
        at("camera", "camera for papers", file.camera->file.empty() ? file.camera->id : file.camera->file,
           file.camera->id.empty() && file.camera->file.empty() ? "the system's first" : "");
    if (file.weighbridge)
        at("weighbridge", "weighbridge", file.weighbridge->port.path);
    if (file.plateCamera)
        at("plate_camera", "plate camera", {},
           listening(file.plateCamera->settings.listen, file.plateCamera->settings.port));
    if (file.inspection)
        at("inspection", "inspection devices", {}, listening(file.inspection->listen, file.inspection->port));
    if (file.sound)
        at("sound", "sound", file.sound->jack, file.sound->loudspeaker);
    if (file.barrier)
        at("barrier", "barrier", {}, shown(file.barrier->line.address));
    if (file.lights)
        at("lights", "lane lights", {}, shown(file.lights->line.address));
    if (file.ups)
        at("ups", "power supply", {}, std::format("{} at {}", file.ups->ups, shown(file.ups->address)));
    return named;
}

} // namespace tongguan::devices
